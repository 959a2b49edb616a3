"""Logs: one JSON object a line on standard output, without personal data.

Django's own lines about requests quote their address and host, and with them ids and tokens; they are switched off,
`backpain.middleware.RequestLogMiddleware` writes its own.
"""

import logging
import logging.config
from typing import Final

import structlog

_SHARED: Final = (
    structlog.contextvars.merge_contextvars,
    structlog.stdlib.add_log_level,
    structlog.processors.TimeStamper(fmt="iso", utc=True),
)
OWN: Final = ("backpain", "clinics", "consult", "education")
SILENT: Final = ("django.request", "django.security", "django.server")


def configure() -> None:
    """Sends everything that is logged, by whatever library, through one JSON formatter."""
    structlog.configure(
        processors=[*_SHARED, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    logging.config.dictConfig(
        {
            "version": 1,
            "disable_existing_loggers": False,
            "formatters": {
                "json": {
                    "()": structlog.stdlib.ProcessorFormatter,
                    "foreign_pre_chain": _SHARED,
                    "processors": [
                        structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                        structlog.processors.JSONRenderer(),
                    ],
                }
            },
            "handlers": {
                "stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "json"},
                "nowhere": {"class": "logging.NullHandler"},
            },
            "loggers": {
                **{name: {"level": "INFO"} for name in OWN},
                **{name: {"handlers": ["nowhere"], "propagate": False} for name in SILENT},
            },
            "root": {"handlers": ["stdout"], "level": "WARNING"},
        }
    )
