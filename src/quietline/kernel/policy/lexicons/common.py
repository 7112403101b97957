"""Everyday and front-desk words, English and Spanish. Original work.

A word listed here is taken as written: it is never read as a misspelt or split medical word.
"""

WORDS = """
a about above accept access account accounts across act action active activate actually add added
adding addition additional address adjust adjusted advance advice after afternoon again against
age ago agree ahead all allow almost alone along already also always am among amount an and
announce annual another answer answers any anyone anything anyway apart app appear appears
application apply appointment appointments appreciate april are area around arrange arrival arrive
arrived arriving as ask asked asking assist assistance associates at attach attached attempt
attend attention august auto autopay available avenue avoid await away baby back bad balance bank
based
basement be because been before began begin beginning behalf behind being believe below benefit
benefits beside best better between big bill billed billing bills birth birthday block blue board
body book booked booking both box break bring bringing broke brought building built business busy
but button buy by calendar call called caller calling calls came campaign can cancel canceled
cancelled cancellation cancellations cannot car card cards care carefully carry case cash cell
center central certain chance change changed changes changing charge charges chart chat cheap
check checked checkin checking checkout checkup child children choice choose choosing church
circle city claim claims class clean clear clearly click clinic clinical clinician close closed
closely closer closes closing closure clothing co code codes cold collect college color come comes
coming comfort comfortable comment comments commission communicate communication communications
community company complete completed completely computer concern concerns conduct conference
confirm confirmation confirmations confirmed confirming congratulations connect connected
connection consent consents consider contact contacts contain contains content continue continued
contract contrast control convenience convenient conversation cool coordinate coordinator copay
copays copies copy corner correct cost could council count counter country county couple course
court cover coverage covered create created credit cross current currently customer cut cycle
daily data date dates daughter day days deadline dear debit december decide decided decision deep
delay delayed delays delete deliver delivered delivery dental dentist department depart deposit
deposits desk destination detail details did different difficult digital direct direction
directions directly director directory discuss discussed discussion display distance district
division do doctor doctors document documents does doing dollars donation done door doors double
doubt down download downtown dr draft draw drive driver driving drop dropped due during duty each
ear earlier earliest early easier easily east easy eat edit education effect effective eight
either electronic elevator eligible else email emails emergency employee employer empty enable
encourage end ended ending enjoy enough enroll enrollment ensure enter entered entire entrance
entry envelope equipment error especially estimate estimated even evening event events ever every
everybody everyone everything exact exactly exam example excellent except exchange excited exit
expect expected expecting expense experience experienced expire expired expires explain express
extend extended extension external extra eye face facility fact fail failed fair fall family far
farther fast fax february fee feed feedback feel feeling feels fees few field fifteen fifth file
filed files fill filled filling final finally financial find finding fine finish finished fire
first fit five fix fixed flexible floor follow followed following food foot for force foreign
forget forgot form format former forms forward found four free friday friend friendly friends from
front full fully fun further future garage gas gate gave general generally get getting gift girl
give given giving glad glass go goal goes going gone good got grand grant great greater green
greet group groups growing guarantee guardian guest guide had hair half hall hallway hand hands
handle happen happened happy hard has have having he head hear heard hearing heart heat heavy held
hello help helped helpful helping her here high higher highway hill him his history hit hold
holiday holidays home honor hope hospital host hot hour hours house housing how however huge human
hundred husband i ice id idea identification identify if immediate immediately impact important
improve in inbox include included includes including income inconvenience increase indeed
individual inform information initial inquire inquiry inside install instead instruction
instructions insurance intake intend interest interested interview into introduce invite invoice
invoices involve is issue issues it item items its itself january job join joining july june just
keep keeping kept key kind kindly know known lab labor lack lady lake land lane language large
last late later latest law lead learn least leave leaving left legal length less let letter
letters level library licence license life light like likely limit limited line lines link links
list listed listen literature little live load local located location locations lock log logged
login logon logout long longer look looked looking looks lot love low lower lunch machine made
mail mailed mailing main maintenance major make makes making man manage manager mandatory manner
many map march mark market mask masks master match matter matters may maybe me meal mean means
meant measure media medical medicine medium meet meeting member members memory men mention menu
message messages messaging met method mid middle might mile miles military mind mine minimum minor
minute minutes miss missed missing mistake mobile mode moment monday money monitor month monthly
months more morning most mostly mother move moved moving much multiple music must my name named
names national near nearby nearest need needed needing needs negative never new news next nice
night nine no none noon nor normal normally north not note notes nothing notice notices
notification notifications notified notify november now number numbers nurse object obtain occur
october of off offer offered offering offers office officer offices official often oh ok okay old
on once one ones online only open opened opening openings operate operation operations operator
option optional options or order orders ordinary organization original other others otherwise
ought our ours out outside outstanding over overall overdue overnight own owner pack package page
paid paper papers paperwork parent parents park parking part partial participate party pass passed
passcode passport password past patience patient patients pay payable paying payment payments
pediatric pediatrics pending people per perfect perhaps period person personal personally
pharmacies pharmacy phone phones photo physical physician physicians pick picked pickup picture
piece place placed plan planned planning plans plaza please pleased pleasure plenty plus pm point
points policies policy poll portal portion position positive possible post postal posted postpone
postponed practice practices prefer preference preferences preferred premium prepare prepared
prescription prescriptions present president press pretty prevent previous previously price
primary print printed prior priority privacy private probably problem problems procedure
procedures proceed process processed processing produce product products professional
professionals profile program programs progress project promise prompt promptly proof proper
properly property protect protected provide provided provider providers provides providing public
pull purchase purpose push put quality quarter quarterly question questionnaire questionnaires
questions queue quick quickly quiet quite quote race rain raise ran range rate rates rather reach
reached read reader readers ready real really reason reasons receive received receiving recent
recently reception receptionist recheck recipient record records red reduce refer reference
referral referrals referred refill refilled refills refund refunds regard regarding regards region
register registered registration regular regularly related release released remain remaining
remember remind reminder reminders remote remove removed rent repeat replace replaced replacement
replied replies reply report reported reports represent representative request requested requests
require required requirement requirements requires reschedule rescheduled rescheduling reserve
reserved resident resolve respect respond response responses responsibility responsible rest
restart restore restroom result results resume return returned returning review reviews reviewed
ride right ring road role room rooms round route row rule run running rush safe safely safety said
sale same saturday save saved saving savings say says schedule scheduled schedules scheduling
school score screen screening season seat second secretary section secure secured securely
security see seeing seem seems seen select selected self send sender sending senior sent separate
september series serve service services serving session sessions set settings settle seven several
share shared sharing she sheet shift ship short shortly should show showed shows shut sick side
sign signal signature signed signing simple simply since single sir sit site sites situation six
size skip sleep slot slots slow small snow so social some somebody someone something sometimes son
soon sooner sorry sort south space spaces speak speaker special specialist specialists specialty
specific specifically specify spend spoke spot spots spouse spring square staff staffing stage
stairs stand standard start started starting starts state statement statements states station
status stay steady step steps still stop stopped store stores storm stormy story straight street
strict strong student students study subject submit submitted subscribe success successful
successfully such suggest suite summary summer sunday supplies supply support sure survey surveys
switch system table tablet take taken takes taking talk talked tap task tax team teams telehealth
telephone tell ten term terms terrific test text texted texting texts than thank thankful thanks
thanksgiving that the their them then there these they thing things think third this those though
thought thousand three through throughout thursday thus ticket tickets tight till time timely
times tip title to today together told tomorrow tone tonight too took tools top total totally
touch toward town track tracking traffic train training transfer transferred transit transition
transport transportation travel treat trip trouble true truly trust try trying tuesday turn turned
twelve twenty twice two type types typical typically unable under understand unfortunately unit
units university unless unsubscribe until unused up upcoming update updated updates upload
uploaded upon upper upstairs urgent us usage use used useful user users uses using usual usually
vacation valid valuable value van various varied varies vary vehicle verification verified verify
version very via video view viewed village virtual visit visited visiting visitor visitors visits
voice voicemail volume volunteer wait waited waiting walk walked walking wall want wanted wants
warm warning was watch water way ways we wear weather web website wednesday week weekend weekends
weekly weeks weight welcome well wellness went were west what when where whether which while who
whole whom whose why wide wife will window windows winter wish with within without woman women
wonderful word words work worked worker working works world would write writing written wrong year
yearly years yellow yes yesterday yet you young your yours yourself youth zero zone mass passed
messaging rational relation election selection collection protection connection correction
direction injected sector doctors colony canter center cancel cancels dancer dancing racer lancer
answer closer grout route scout flue fluke rush mush dash cash wash trash crash brash angel angle
engine imagine marine martin marlin lesson lessons listen passion fashion mission session
portion option caption caution auction station nation notion motion potion lotion consulting
counselled consolidating conciliation monitoring mentoring measuring meddling wounded sounding
bonding funding landing handing standing spending pending depending attending intending extending
reserved deserved observed resident president incident accident dedicated delicate deliberate
radical medial media median medium metal rental mentor rectory rector factory history theory
therefore thereby theater cereal serial aerial arial burial casual causal mutual manual annual
visual usual ritual virtual actual a al algo algun alguna ano anos ante antes aqui asi asistencia
aun aunque aviso avisos ayuda ayudar bien bienvenido bueno buena buenos buenas cada calle cambiar
cambio cambios cancelar cancelada cancelado casa centro cerca cerrada cerrado cerraremos cita
citas clinica codigo como completar completo comunicarse con conteste confirmada confirmado
confirmar confirme consulta consultorio contacto contra copago correo cual cuando cuanto cuenta
cuentas da dar de deba debe del dentro desde despues dia dias direccion disponible disponibles
doctor doctora documento documentos donde dos durante el ella en encuesta enlace entrada entrar
entre enviado enviamos enviar enviaremos es esa ese eso esperamos esperando esta estado estamos
estan estar este esto estos factura facturas familia familiar favor fecha feliz feriado fin firmar
formulario formularios gracias grande gratis ha hacer haga hasta hay hijo hija hola hora horario
horas hoy iniciar informacion ingresar ingrese la las le les lista listo listos llame llamar
llamada llegar llegue lo los lunes manana martes mas me medica medicas medico medicos mensaje
mensajes mes mi miercoles minutos mismo mucho muy nada necesita necesitamos no nombre nos nosotros
nueva nuevo nuestra nuestro nuestros numero o oficina oficinas para pagar pago pagos paciente
pacientes pase pendiente persona personal piso poder por porque portal pregunta preguntas primera
primero programada programado proxima proximo puede pueden puerta que queremos quien recepcion
receta recetas recibio recibir recordatorio recordarle recoger recuerde registro reprogramar
reservar responda respuesta resultado resultados revisar revise sabado saldo saludos se segundo
seguro semana semanas ser servicio servicios si sido siguiente sin sobre solicitud solo son su sus
tambien tarde tarjeta telefono temprano tener tenemos tenga tiempo tiene tienen toda todas todo
todos traer traiga tres tu un una uno usar usted ver verificar vez viernes visita visitas visite
viene y ya remision sesion atencion emision decision atendido atender diferente interes seccion
direcciones
ability artistic aspire aspiring augment augmenting behavior behaviour bondage bracket brackets
chop chopped comprise consume cornell correspond creator designate diagnose discrete enlarge excise
exercise factor factors filter filters flash flashes flush generic generics historical inflate
inflated intent magnetic maintain material materials needless numerous paranoid patched plant
planting playing preparation reaping recast recover rejection relax relaxed restriction retail
retailers retain retained sample sampler scanned scanner select sell selling shallow singular
spelling stabilize stack stacking stick sticking stranger suspend tamper tampering terminate
terminated tracer transmission vertices violation analyze analysed aligned column columns
limitation
"""

COMMON = frozenset(WORDS.split())
