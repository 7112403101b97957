"""Words that say which kind of text an opt-out is limited to."""

SCOPES = {
    "billing": """
bill* payment* balance* invoice* statement* collection* debt copay* pago* factura* cobro* saldo*
cuenta*
""",
    "appointments": """
appointment* appt* reminder* visit cita citas recordatorio* scheduling
""",
    "campaign": """
survey* promo* marketing newsletter* ad ads advert* offer* feedback review* sale* flu event*
encuesta* publicidad oferta* promocion* anuncio* campaign*
""",
    "care": """
health wellness refill* prescription* program care tip* education* medication* consejo* salud
receta*
""",
}
EVERYTHING = "all any anything everything ever completely anymore todos todo ninguno nada"
# Alone in a few words, and explained by nothing else, these may mean "stop".
STOP_WORDS = "stop quit unsubscribe optout alto pare parar basta arret"
