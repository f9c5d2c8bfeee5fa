SELECT id, sent FROM replica WHERE sent > 0
