SELECT kind, stream, revision, chain FROM stream WHERE committee = $1 AND revision > 0
