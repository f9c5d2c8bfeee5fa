# Help while a text for a letter is written.

phrase-insert = Insert phrase
phrase-search = Search phrases
phrase-language = The phrase’s language
phrase-none = No phrase fits.
phrase-long-sentence = Long sentence, { $count } words:
