SELECT epoch, since, scope FROM met
