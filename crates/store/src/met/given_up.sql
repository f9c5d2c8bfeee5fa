SELECT stream_kind, stream FROM given_up
