"""What danger to life is told with."""

SENSES = {
    "arm": """
arm jaw shoulder brazo mandibula bras
""",
    "faint": """
faint* passed passing unconscious unrespons* collapsed collapse limp blacked desmay* inconscien*
evanoui* endispoze desmaiou ngat xiu nawalan wake waking wakes despierta responde responding
respond answer awake confused confusion delirious drowsy
""",
    "seize": """
seizure* seizing seize convuls* shaking twitching epilep* crise kriz co giat kombulsyon
""",
    "stroke": """
stroke droop* slur* lopsided crooked numb numbness paraly* weak weakness derrame chueca torcida
avc paralys* paraliz*
""",
    "poison": """
poison* overdos* od ods oded bleach detergent battery antifreeze chemical chemicals cleaner
monoxide co carbon gas fumes drank ingest* swallow* intoxic* sobredosis venen* cloro tragou trago
enven* anpwazon*
""",
    "too_many": """
many much whole all bottle handful bunch extra double twice entire todas toda frasco demasiad*
muchas
""",
    "took": """
took taken takes had ate tome tomo pris pran tomou uong uminom ininom swallowed
""",
    "die": """
die dead dying died death suicid* kill killing killed morir* muert* matar* mourir tuer mouri touye
morrer chet tu mamatay patay magpakamatay hang hanging noose jump jumping bridge
""",
    "self": """
myself himself herself themselves self me yourself
""",
    "live": """
live living life alive exist existing vivir vida vivre viv viver song buhay mabuhay here anymore
point
""",
    "harm": """
harm harming cut cutting hurt hurting slit wrist wrists shoot shooting shot hang lastimar* hacerme
dano cortarme blesser fe
""",
    "goodbye": """
goodbye farewell adios sorry goodbyes note bye burden peace finally
""",
    "hope": """
hope hopeless pointless worthless empty burden alone nobody matters gone disappear
""",
    "weapon": """
gun knife rifle pistol blade razor weapon rope pistola arma cuchillo fusil kouto zam faca couteau
""",
    "violence": """
hit hits hitting beat beats beating beaten punch* slap* kick* strangl* chok* abus* assault* rape*
molest* attack* threat* stalk* push* shov* golpe* pega pego amenaz* viol* frapp* bat bate bateu
ameac* danh bugbog sinasaktan sinaktan sinuntok
""",
    "partner": """
husband boyfriend bf girlfriend wife partner ex spouse stepdad father esposo marido novio pareja
mari copain mennaj namorado chong asawa
""",
    "person": """
mom moms mother dad dads father grandma grandpa son daughter baby kid kids child newborn infant
toddler wife husband brother sister he she him her his hers hes shes they roommate neighbor mama
papa hijo hija bebe nino nina abuela abuelo esposa el ella mere pere fils fille manman pitit mae
pai filho filha con me bo anak nanay tatay lolo lola nene
""",
    "unsafe": """
unsafe safe scared afraid locked hiding danger dangerous miedo peligro peur danje medo so takot
""",
    "fall": """
fell fall fallen falling crash accident wreck hit struck fracture broke broken drown* pool caido
cayo chute tonbe caiu te nahulog aksidente
""",
    "emergency": """
emergency 911 ambulance er paramedic* emergencia urgence ijans urgente urgent cap cuu emerhensya
ambulancia
""",
}
