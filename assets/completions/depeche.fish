complete -c depeche -s w -l width -d 'Wrap to this many columns, 1 to 65535' -r -f
complete -c depeche -l color -d 'Style the page: auto, always or never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c depeche -l headline -d 'Print the headline alone, on one line at any width'
complete -c depeche -l body -d 'Print the body alone, wrapped'
complete -c depeche -l teaser -d 'Print the teaser alone, whole, wrapped'
complete -c depeche -l no-wrap -d 'Print one paragraph a line, the teaser whole'
complete -c depeche -s h -l help -d 'Print help'
complete -c depeche -s V -l version -d 'Print version'
