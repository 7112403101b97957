from django.apps import AppConfig


class PortalConfig(AppConfig):
    name = "quietline.records.portal"
    label = "portal"
    default_auto_field = "django.db.models.BigAutoField"
