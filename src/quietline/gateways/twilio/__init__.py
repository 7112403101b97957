"""Twilio's dialect: REST 2010-04-01, X-Twilio-Signature, receipts, inbound texts, error codes.

No decision about what may be sent or sent again. The sandbox speaks the same dialect and may
import from here; no other gateway does.
"""

from quietline.gateways.port import Webhooks
from quietline.gateways.twilio.client import TwilioGateway
from quietline.gateways.twilio.webhooks import parse_inbound, parse_receipt, verify_signature

WEBHOOKS = Webhooks(
    verify_signature=verify_signature, parse_receipt=parse_receipt, parse_inbound=parse_inbound
)

__all__ = ["WEBHOOKS", "TwilioGateway", "parse_inbound", "parse_receipt", "verify_signature"]
