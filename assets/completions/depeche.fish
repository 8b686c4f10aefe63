complete -c depeche -f
complete -c depeche -s w -l width -d 'Set lines of at most this many columns, 1 to 65535 (default: COLUMNS, else the terminal\'s, else 80)' -r -f
complete -c depeche -l color -d 'Use bold and dim: auto (default), always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c depeche -l headline -d 'Print only the headline, on one line at any width'
complete -c depeche -l body -d 'Print only the body'
complete -c depeche -l teaser -d 'Print only the teaser, in full'
complete -c depeche -l no-wrap -d 'Print one line per paragraph, the teaser in full'
complete -c depeche -s h -l help -d 'Print help'
complete -c depeche -s V -l version -d 'Print version'
