SELECT epoch, to_regclass('scope')::oid FROM life LIMIT 1
