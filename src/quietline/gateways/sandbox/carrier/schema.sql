CREATE TABLE IF NOT EXISTS messages (
  seq        INTEGER PRIMARY KEY AUTOINCREMENT,
  sid        TEXT NOT NULL UNIQUE,
  direction  TEXT NOT NULL,           -- outbound-api, inbound
  reference  TEXT,
  sender     TEXT NOT NULL,
  recipient  TEXT NOT NULL,
  body       TEXT NOT NULL,
  status     TEXT NOT NULL,
  error_code INTEGER,
  callback   TEXT,
  segments   INTEGER NOT NULL,
  created    REAL NOT NULL,           -- seconds since 1970, UTC, like every time here
  sent       REAL,
  arrived    REAL,                    -- when it was on the handset (inbound: when it was written)
  updated    REAL NOT NULL,
  duplicate  INTEGER NOT NULL DEFAULT 0,
  reversed   INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS messages_reference ON messages (reference);
CREATE INDEX IF NOT EXISTS messages_recipient ON messages (recipient, seq);
CREATE INDEX IF NOT EXISTS messages_sender ON messages (sender, seq);

CREATE TABLE IF NOT EXISTS steps (
  id         INTEGER PRIMARY KEY AUTOINCREMENT,
  sid        TEXT NOT NULL,
  status     TEXT NOT NULL,
  error_code INTEGER,
  due        REAL NOT NULL,
  recipient  TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS steps_due ON steps (due);
CREATE INDEX IF NOT EXISTS steps_recipient ON steps (recipient, due);

CREATE TABLE IF NOT EXISTS webhooks (
  id       INTEGER PRIMARY KEY AUTOINCREMENT,
  lane     TEXT NOT NULL,             -- webhooks of one lane are posted one after the other
  url      TEXT NOT NULL,
  form     TEXT NOT NULL,
  due      REAL NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS webhooks_lane ON webhooks (lane, id);
CREATE INDEX IF NOT EXISTS webhooks_due ON webhooks (due);

CREATE TABLE IF NOT EXISTS counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
