"""The sandbox: a gateway of our own whose carrier (`carrier/`) is a separate HTTP service.

It speaks Twilio's dialect and adds one field, our reference, by which a lost submission is found
again. It reaches no real handset and never runs in production.
"""

from quietline.gateways.port import Webhooks
from quietline.gateways.sandbox.client import SandboxGateway
from quietline.gateways.twilio import parse_inbound, parse_receipt, verify_signature

WEBHOOKS = Webhooks(
    verify_signature=verify_signature, parse_receipt=parse_receipt, parse_inbound=parse_inbound
)

__all__ = ["WEBHOOKS", "SandboxGateway", "parse_inbound", "parse_receipt", "verify_signature"]
