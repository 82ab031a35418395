// Which groups does ISCO-08 have under 6 Skilled agricultural to 9 Elementary occupations, and 0 Armed forces?
/** Code and title a line, as `domain/job-order/isco-08.ts` reads them. Source and state of checking stand there. */
export const farmingTradesAndElementary = `
6 Skilled agricultural, forestry and fishery workers
61 Market-oriented skilled agricultural workers
611 Market gardeners and crop growers
6111 Field crop and vegetable growers
6112 Tree and shrub crop growers
6113 Gardeners, horticultural and nursery growers
6114 Mixed crop growers
612 Animal producers
6121 Livestock and dairy producers
6122 Poultry producers
6123 Apiarists and sericulturists
6129 Animal producers not elsewhere classified
613 Mixed crop and animal producers
6130 Mixed crop and animal producers
62 Market-oriented skilled forestry, fishery and hunting workers
621 Forestry and related workers
6210 Forestry and related workers
622 Fishery workers, hunters and trappers
6221 Aquaculture workers
6222 Inland and coastal waters fishery workers
6223 Deep-sea fishery workers
6224 Hunters and trappers
63 Subsistence farmers, fishers, hunters and gatherers
631 Subsistence crop farmers
6310 Subsistence crop farmers
632 Subsistence livestock farmers
6320 Subsistence livestock farmers
633 Subsistence mixed crop and livestock farmers
6330 Subsistence mixed crop and livestock farmers
634 Subsistence fishers, hunters, trappers and gatherers
6340 Subsistence fishers, hunters, trappers and gatherers
7 Craft and related trades workers
71 Building and related trades workers, excluding electricians
711 Building frame and related trades workers
7111 House builders
7112 Bricklayers and related workers
7113 Stonemasons, stone cutters, splitters and carvers
7114 Concrete placers, concrete finishers and related workers
7115 Carpenters and joiners
7119 Building frame and related trades workers not elsewhere classified
712 Building finishers and related trades workers
7121 Roofers
7122 Floor layers and tile setters
7123 Plasterers
7124 Insulation workers
7125 Glaziers
7126 Plumbers and pipe fitters
7127 Air conditioning and refrigeration mechanics
713 Painters, building structure cleaners and related trades workers
7131 Painters and related workers
7132 Spray painters and varnishers
7133 Building structure cleaners
72 Metal, machinery and related trades workers
721 Sheet and structural metal workers, moulders and welders, and related workers
7211 Metal moulders and coremakers
7212 Welders and flamecutters
7213 Sheet-metal workers
7214 Structural-metal preparers and erectors
7215 Riggers and cable splicers
722 Blacksmiths, toolmakers and related trades workers
7221 Blacksmiths, hammersmiths and forging press workers
7222 Toolmakers and related workers
7223 Metal working machine tool setters and operators
7224 Metal polishers, wheel grinders and tool sharpeners
723 Machinery mechanics and repairers
7231 Motor vehicle mechanics and repairers
7232 Aircraft engine mechanics and repairers
7233 Agricultural and industrial machinery mechanics and repairers
7234 Bicycle and related repairers
73 Handicraft and printing workers
731 Handicraft workers
7311 Precision-instrument makers and repairers
7312 Musical instrument makers and tuners
7313 Jewellery and precious-metal workers
7314 Potters and related workers
7315 Glass makers, cutters, grinders and finishers
7316 Sign writers, decorative painters, engravers and etchers
7317 Handicraft workers in wood, basketry and related materials
7318 Handicraft workers in textile, leather and related materials
7319 Handicraft workers not elsewhere classified
732 Printing trades workers
7321 Pre-press technicians
7322 Printers
7323 Print finishing and binding workers
74 Electrical and electronic trades workers
741 Electrical equipment installers and repairers
7411 Building and related electricians
7412 Electrical mechanics and fitters
7413 Electrical line installers and repairers
742 Electronics and telecommunications installers and repairers
7421 Electronics mechanics and servicers
7422 Information and communications technology installers and servicers
75 Food processing, wood working, garment and other craft and related trades workers
751 Food processing and related trades workers
7511 Butchers, fishmongers and related food preparers
7512 Bakers, pastry-cooks and confectionery makers
7513 Dairy-products makers
7514 Fruit, vegetable and related preservers
7515 Food and beverage tasters and graders
7516 Tobacco preparers and tobacco products makers
752 Wood treaters, cabinet-makers and related trades workers
7521 Wood treaters
7522 Cabinet-makers and related workers
7523 Woodworking-machine tool setters and operators
753 Garment and related trades workers
7531 Tailors, dressmakers, furriers and hatters
7532 Garment and related pattern-makers and cutters
7533 Sewing, embroidery and related workers
7534 Upholsterers and related workers
7535 Pelt dressers, tanners and fellmongers
7536 Shoemakers and related workers
754 Other craft and related workers
7541 Underwater divers
7542 Shotfirers and blasters
7543 Product graders and testers (excluding foods and beverages)
7544 Fumigators and other pest and weed controllers
7549 Craft and related workers not elsewhere classified
8 Plant and machine operators, and assemblers
81 Stationary plant and machine operators
811 Mining and mineral processing plant operators
8111 Miners and quarriers
8112 Mineral and stone processing plant operators
8113 Well drillers and borers and related workers
8114 Cement, stone and other mineral products machine operators
812 Metal processing and finishing plant operators
8121 Metal processing plant operators
8122 Metal finishing, plating and coating machine operators
813 Chemical and photographic products plant and machine operators
8131 Chemical products plant and machine operators
8132 Photographic products machine operators
814 Rubber, plastic and paper products machine operators
8141 Rubber products machine operators
8142 Plastic products machine operators
8143 Paper products machine operators
815 Textile, fur and leather products machine operators
8151 Fibre preparing, spinning and winding machine operators
8152 Weaving and knitting machine operators
8153 Sewing machine operators
8154 Bleaching, dyeing and fabric cleaning machine operators
8155 Fur and leather preparing machine operators
8156 Shoemaking and related machine operators
8157 Laundry machine operators
8159 Textile, fur and leather products machine operators not elsewhere classified
816 Food and related products machine operators
8160 Food and related products machine operators
817 Wood processing and papermaking plant operators
8171 Pulp and papermaking plant operators
8172 Wood processing plant operators
818 Other stationary plant and machine operators
8181 Glass and ceramics plant operators
8182 Steam engine and boiler operators
8183 Packing, bottling and labelling machine operators
8189 Stationary plant and machine operators not elsewhere classified
82 Assemblers
821 Assemblers
8211 Mechanical machinery assemblers
8212 Electrical and electronic equipment assemblers
8219 Assemblers not elsewhere classified
83 Drivers and mobile plant operators
831 Locomotive engine drivers and related workers
8311 Locomotive engine drivers
8312 Railway brake, signal and switch operators
832 Car, van and motorcycle drivers
8321 Motorcycle drivers
8322 Car, taxi and van drivers
833 Heavy truck and bus drivers
8331 Bus and tram drivers
8332 Heavy truck and lorry drivers
834 Mobile plant operators
8341 Mobile farm and forestry plant operators
8342 Earthmoving and related plant operators
8343 Crane, hoist and related plant operators
8344 Lifting truck operators
835 Ships' deck crews and related workers
8350 Ships' deck crews and related workers
9 Elementary occupations
91 Cleaners and helpers
911 Domestic, hotel and office cleaners and helpers
9111 Domestic cleaners and helpers
9112 Cleaners and helpers in offices, hotels and other establishments
912 Vehicle, window, laundry and other hand cleaning workers
9121 Hand launderers and pressers
9122 Vehicle cleaners
9123 Window cleaners
9129 Other cleaning workers
92 Agricultural, forestry and fishery labourers
921 Agricultural, forestry and fishery labourers
9211 Crop farm labourers
9212 Livestock farm labourers
9213 Mixed crop and livestock farm labourers
9214 Garden and horticultural labourers
9215 Forestry labourers
9216 Fishery and aquaculture labourers
93 Labourers in mining, construction, manufacturing and transport
931 Mining and construction labourers
9311 Mining and quarrying labourers
9312 Civil engineering labourers
9313 Building construction labourers
932 Manufacturing labourers
9321 Hand packers
9329 Manufacturing labourers not elsewhere classified
933 Transport and storage labourers
9331 Hand and pedal vehicle drivers
9332 Drivers of animal-drawn vehicles and machinery
9333 Freight handlers
9334 Shelf fillers
94 Food preparation assistants
941 Food preparation assistants
9411 Fast food preparers
9412 Kitchen helpers
95 Street and related sales and service workers
951 Street and related service workers
9510 Street and related service workers
952 Street vendors (excluding food)
9520 Street vendors (excluding food)
96 Refuse workers and other elementary workers
961 Refuse workers
9611 Garbage and recycling collectors
9612 Refuse sorters
9613 Sweepers and related labourers
962 Other elementary workers
9621 Messengers, package deliverers and luggage porters
9622 Odd job persons
9623 Meter readers and vending-machine collectors
9624 Water and firewood collectors
9629 Elementary workers not elsewhere classified
0 Armed forces occupations
01 Commissioned armed forces officers
011 Commissioned armed forces officers
0110 Commissioned armed forces officers
02 Non-commissioned armed forces officers
021 Non-commissioned armed forces officers
0210 Non-commissioned armed forces officers
03 Armed forces occupations, other ranks
031 Armed forces occupations, other ranks
0310 Armed forces occupations, other ranks
`
