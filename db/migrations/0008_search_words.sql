-- The words of the full-text index: whether any begins with another one is asked here.
CREATE VIRTUAL TABLE `search_words` USING fts5vocab('search_index', 'row');
