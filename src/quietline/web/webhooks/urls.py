from __future__ import annotations

from django.urls import path

from quietline.web.webhooks.views import receive_inbound, receive_status

app_name = "webhooks"
urlpatterns = [
    path("<slug:gateway>/status", receive_status, name="status"),
    path("<slug:gateway>/inbound", receive_inbound, name="inbound"),
]
