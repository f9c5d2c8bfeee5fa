INSERT INTO person (id, number, sort_name, sort_key, shown_name, protection, birth_date)
VALUES (:id, :number, :sort_name, :sort_key, :shown_name, :protection, :birth_date)
