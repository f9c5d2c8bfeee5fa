SELECT set_config('kvarbo.committee', $1, true), set_config('lock_timeout', '5s', true),
    set_config('statement_timeout', '15s', true)
