SELECT count(*) AS erased FROM op WHERE payload IS NULL AND position <= :last
