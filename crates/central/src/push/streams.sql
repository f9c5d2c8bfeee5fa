SELECT kind, stream FROM stream WHERE committee = $1 AND stream = ANY ($2) AND revision > 0
