SELECT fetched.seq, header, signature, payload, salt, replica, public_key
FROM fetched
JOIN replica ON replica.id = fetched.replica
ORDER BY arrived
