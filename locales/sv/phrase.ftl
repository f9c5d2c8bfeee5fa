# Help while a text for a letter is written.

phrase-insert = Infoga fras
phrase-search = Sök fras
phrase-language = Frasens språk
phrase-none = Ingen fras passar.
phrase-long-sentence = Lång mening, { $count } ord:
