from django.urls import include, path
from django.views.generic import RedirectView

from quietline.web.api.urls import api
from quietline.web.health import health

handler403 = handler404 = "quietline.web.errors.not_found"

urlpatterns = [
    path("", RedirectView.as_view(url="/desk/")),
    path("healthz", health),
    path("desk/", include("quietline.web.desk.urls")),
    path("p/", include("quietline.web.portal.urls")),
    path("account/", include("quietline.config.account_urls")),
    path("webhooks/", include("quietline.web.webhooks.urls")),
    path("api/v1/", api.urls),
]
