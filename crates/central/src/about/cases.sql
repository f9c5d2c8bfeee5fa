SELECT stream, assessor, closed_to, person FROM case_about WHERE committee = $1 AND stream = ANY ($2)
