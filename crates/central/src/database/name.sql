SELECT set_config('kvarbo.committee', $1, true), set_config('lock_timeout', '5s', true),
    set_config('statement_timeout', '15s', true),
    -- A server that is gone without a word holds no committee up for longer.
    set_config('idle_in_transaction_session_timeout', '15s', true)
