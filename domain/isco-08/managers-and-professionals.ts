// Which groups does ISCO-08 have under 1 Managers and 2 Professionals?
/** Code and title a line, as `domain/job-order/isco-08.ts` reads them. Source and state of checking stand there. */
export const managersAndProfessionals = `
1 Managers
11 Chief executives, senior officials and legislators
111 Legislators and senior officials
1111 Legislators
1112 Senior government officials
1113 Traditional chiefs and heads of village
1114 Senior officials of special-interest organizations
112 Managing directors and chief executives
1120 Managing directors and chief executives
12 Administrative and commercial managers
121 Business services and administration managers
1211 Finance managers
1212 Human resource managers
1213 Policy and planning managers
1219 Business services and administration managers not elsewhere classified
122 Sales, marketing and development managers
1221 Sales and marketing managers
1222 Advertising and public relations managers
1223 Research and development managers
13 Production and specialized services managers
131 Production managers in agriculture, forestry and fisheries
1311 Agricultural and forestry production managers
1312 Aquaculture and fisheries production managers
132 Manufacturing, mining, construction and distribution managers
1321 Manufacturing managers
1322 Mining managers
1323 Construction managers
1324 Supply, distribution and related managers
133 Information and communications technology service managers
1330 Information and communications technology service managers
134 Professional services managers
1341 Child care services managers
1342 Health services managers
1343 Aged care services managers
1344 Social welfare managers
1345 Education managers
1346 Financial and insurance services branch managers
1349 Professional services managers not elsewhere classified
14 Hospitality, retail and other services managers
141 Hotel and restaurant managers
1411 Hotel managers
1412 Restaurant managers
142 Retail and wholesale trade managers
1420 Retail and wholesale trade managers
143 Other services managers
1431 Sports, recreation and cultural centre managers
1439 Services managers not elsewhere classified
2 Professionals
21 Science and engineering professionals
211 Physical and earth science professionals
2111 Physicists and astronomers
2112 Meteorologists
2113 Chemists
2114 Geologists and geophysicists
212 Mathematicians, actuaries and statisticians
2120 Mathematicians, actuaries and statisticians
213 Life science professionals
2131 Biologists, botanists, zoologists and related professionals
2132 Farming, forestry and fisheries advisers
2133 Environmental protection professionals
214 Engineering professionals (excluding electrotechnology)
2141 Industrial and production engineers
2142 Civil engineers
2143 Environmental engineers
2144 Mechanical engineers
2145 Chemical engineers
2146 Mining engineers, metallurgists and related professionals
2149 Engineering professionals not elsewhere classified
215 Electrotechnology engineers
2151 Electrical engineers
2152 Electronics engineers
2153 Telecommunications engineers
216 Architects, planners, surveyors and designers
2161 Building architects
2162 Landscape architects
2163 Product and garment designers
2164 Town and traffic planners
2165 Cartographers and surveyors
2166 Graphic and multimedia designers
22 Health professionals
221 Medical doctors
2211 Generalist medical practitioners
2212 Specialist medical practitioners
222 Nursing and midwifery professionals
2221 Nursing professionals
2222 Midwifery professionals
223 Traditional and complementary medicine professionals
2230 Traditional and complementary medicine professionals
224 Paramedical practitioners
2240 Paramedical practitioners
225 Veterinarians
2250 Veterinarians
226 Other health professionals
2261 Dentists
2262 Pharmacists
2263 Environmental and occupational health and hygiene professionals
2264 Physiotherapists
2265 Dieticians and nutritionists
2266 Audiologists and speech therapists
2267 Optometrists and ophthalmic opticians
2269 Health professionals not elsewhere classified
23 Teaching professionals
231 University and higher education teachers
2310 University and higher education teachers
232 Vocational education teachers
2320 Vocational education teachers
233 Secondary education teachers
2330 Secondary education teachers
234 Primary school and early childhood teachers
2341 Primary school teachers
2342 Early childhood educators
235 Other teaching professionals
2351 Education methods specialists
2352 Special needs teachers
2353 Other language teachers
2354 Other music teachers
2355 Other arts teachers
2356 Information technology trainers
2359 Teaching professionals not elsewhere classified
24 Business and administration professionals
241 Finance professionals
2411 Accountants
2412 Financial and investment advisers
2413 Financial analysts
242 Administration professionals
2421 Management and organization analysts
2422 Policy administration professionals
2423 Personnel and careers professionals
2424 Training and staff development professionals
243 Sales, marketing and public relations professionals
2431 Advertising and marketing professionals
2432 Public relations professionals
2433 Technical and medical sales professionals (excluding ICT)
2434 Information and communications technology sales professionals
25 Information and communications technology professionals
251 Software and applications developers and analysts
2511 Systems analysts
2512 Software developers
2513 Web and multimedia developers
2514 Applications programmers
2519 Software and applications developers and analysts not elsewhere classified
252 Database and network professionals
2521 Database designers and administrators
2522 Systems administrators
2523 Computer network professionals
2529 Database and network professionals not elsewhere classified
26 Legal, social and cultural professionals
261 Legal professionals
2611 Lawyers
2612 Judges
2619 Legal professionals not elsewhere classified
262 Librarians, archivists and curators
2621 Archivists and curators
2622 Librarians and related information professionals
263 Social and religious professionals
2631 Economists
2632 Sociologists, anthropologists and related professionals
2633 Philosophers, historians and political scientists
2634 Psychologists
2635 Social work and counselling professionals
2636 Religious professionals
264 Authors, journalists and linguists
2641 Authors and related writers
2642 Journalists
2643 Translators, interpreters and other linguists
265 Creative and performing artists
2651 Visual artists
2652 Musicians, singers and composers
2653 Dancers and choreographers
2654 Film, stage and related directors and producers
2655 Actors
2656 Announcers on radio, television and other media
2659 Creative and performing artists not elsewhere classified
`
