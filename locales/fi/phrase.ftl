# Help while a text for a letter is written.

phrase-insert = Lisää fraasi
phrase-search = Etsi fraasi
phrase-language = Fraasin kieli
phrase-none = Mikään fraasi ei sovi.
phrase-long-sentence = Pitkä virke, { $count } sanaa:
