"""Which gateways there are, and how their credentials keep quiet."""

from __future__ import annotations

import pickle

import pytest
from carrier_harness import config_for

from quietline.gateways.config import GatewayConfig, Secret
from quietline.gateways.registry import KINDS, build_gateway, gateway_kind
from quietline.infra.http import HttpClient
from quietline.kernel.errors import NotFound


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_gateway_is_built_by_its_name(name: str, http: HttpClient) -> None:
    """The gateway that comes back is called as it was asked for."""
    assert build_gateway(config_for(name, ""), http).name == name


@pytest.mark.parametrize("name", sorted(KINDS))
def test_a_gateway_says_how_long_a_submission_may_take(name: str, http: HttpClient) -> None:
    """The lease is computed from it."""
    assert build_gateway(config_for(name, ""), http).submission_timeout == 1.0


def test_an_unknown_name_is_not_found(http: HttpClient) -> None:
    """A misspelt gateway is an error with a sentence, not a default."""
    with pytest.raises(NotFound):
        build_gateway(config_for("carrier-pigeon", ""), http)


def test_the_sandbox_is_not_for_production() -> None:
    """Deploy checks ask the registry, so that no list is kept twice."""
    assert not gateway_kind("sandbox").for_production
    assert gateway_kind("twilio").for_production


@pytest.mark.parametrize("show", [repr, str, "{}".format, "{0:>5}".format])
def test_a_secret_shows_nothing(show: object) -> None:
    """Neither the secret nor a configuration that holds it can be printed."""
    config = GatewayConfig("twilio", "AC1", Secret("hunter2"))

    assert callable(show)
    assert "hunter2" not in show(config.auth_token) + repr(config)


def test_a_secret_is_not_pickled() -> None:
    """A secret does not travel to another process by accident."""
    with pytest.raises(TypeError):
        pickle.dumps(Secret("hunter2"))
