// Which groups does ISCO-08 have under 3 Technicians, 4 Clerical support and 5 Service and sales workers?
/** Code and title a line, as `domain/job-order/isco-08.ts` reads them. Source and state of checking stand there. */
export const techniciansClerksAndServices = `
3 Technicians and associate professionals
31 Science and engineering associate professionals
311 Physical and engineering science technicians
3111 Chemical and physical science technicians
3112 Civil engineering technicians
3113 Electrical engineering technicians
3114 Electronics engineering technicians
3115 Mechanical engineering technicians
3116 Chemical engineering technicians
3117 Mining and metallurgical technicians
3118 Draughtspersons
3119 Physical and engineering science technicians not elsewhere classified
312 Mining, manufacturing and construction supervisors
3121 Mining supervisors
3122 Manufacturing supervisors
3123 Construction supervisors
313 Process control technicians
3131 Power production plant operators
3132 Incinerator and water treatment plant operators
3133 Chemical processing plant controllers
3134 Petroleum and natural gas refining plant operators
3135 Metal production process controllers
3139 Process control technicians not elsewhere classified
314 Life science technicians and related associate professionals
3141 Life science technicians (excluding medical)
3142 Agricultural technicians
3143 Forestry technicians
315 Ship and aircraft controllers and technicians
3151 Ships' engineers
3152 Ships' deck officers and pilots
3153 Aircraft pilots and related associate professionals
3154 Air traffic controllers
3155 Air traffic safety electronics technicians
32 Health associate professionals
321 Medical and pharmaceutical technicians
3211 Medical imaging and therapeutic equipment technicians
3212 Medical and pathology laboratory technicians
3213 Pharmaceutical technicians and assistants
3214 Medical and dental prosthetic technicians
322 Nursing and midwifery associate professionals
3221 Nursing associate professionals
3222 Midwifery associate professionals
323 Traditional and complementary medicine associate professionals
3230 Traditional and complementary medicine associate professionals
324 Veterinary technicians and assistants
3240 Veterinary technicians and assistants
325 Other health associate professionals
3251 Dental assistants and therapists
3252 Medical records and health information technicians
3253 Community health workers
3254 Dispensing opticians
3255 Physiotherapy technicians and assistants
3256 Medical assistants
3257 Environmental and occupational health inspectors and associates
3258 Ambulance workers
3259 Health associate professionals not elsewhere classified
33 Business and administration associate professionals
331 Financial and mathematical associate professionals
3311 Securities and finance dealers and brokers
3312 Credit and loans officers
3313 Accounting associate professionals
3314 Statistical, mathematical and related associate professionals
3315 Valuers and loss assessors
332 Sales and purchasing agents and brokers
3321 Insurance representatives
3322 Commercial sales representatives
3323 Buyers
3324 Trade brokers
333 Business services agents
3331 Clearing and forwarding agents
3332 Conference and event planners
3333 Employment agents and contractors
3334 Real estate agents and property managers
3339 Business services agents not elsewhere classified
334 Administrative and specialized secretaries
3341 Office supervisors
3342 Legal secretaries
3343 Administrative and executive secretaries
3344 Medical secretaries
335 Regulatory government associate professionals
3351 Customs and border inspectors
3352 Government tax and excise officials
3353 Government social benefits officials
3354 Government licensing officials
3355 Police inspectors and detectives
3359 Regulatory government associate professionals not elsewhere classified
34 Legal, social, cultural and related associate professionals
341 Legal, social and religious associate professionals
3411 Legal and related associate professionals
3412 Social work associate professionals
3413 Religious associate professionals
342 Sports and fitness workers
3421 Athletes and sports players
3422 Sports coaches, instructors and officials
3423 Fitness and recreation instructors and program leaders
343 Artistic, cultural and culinary associate professionals
3431 Photographers
3432 Interior designers and decorators
3433 Gallery, museum and library technicians
3434 Chefs
3435 Other artistic and cultural associate professionals
35 Information and communications technicians
351 Information and communications technology operations and user support technicians
3511 Information and communications technology operations technicians
3512 Information and communications technology user support technicians
3513 Computer network and systems technicians
3514 Web technicians
352 Telecommunications and broadcasting technicians
3521 Broadcasting and audio-visual technicians
3522 Telecommunications engineering technicians
4 Clerical support workers
41 General and keyboard clerks
411 General office clerks
4110 General office clerks
412 Secretaries (general)
4120 Secretaries (general)
413 Keyboard operators
4131 Typists and word processing operators
4132 Data entry clerks
42 Customer services clerks
421 Tellers, money collectors and related clerks
4211 Bank tellers and related clerks
4212 Bookmakers, croupiers and related gaming workers
4213 Pawnbrokers and money-lenders
4214 Debt-collectors and related workers
422 Client information workers
4221 Travel consultants and clerks
4222 Contact centre information clerks
4223 Telephone switchboard operators
4224 Hotel receptionists
4225 Enquiry clerks
4226 Receptionists (general)
4227 Survey and market research interviewers
4229 Client information workers not elsewhere classified
43 Numerical and material recording clerks
431 Numerical clerks
4311 Accounting and bookkeeping clerks
4312 Statistical, finance and insurance clerks
4313 Payroll clerks
432 Material-recording and transport clerks
4321 Stock clerks
4322 Production clerks
4323 Transport clerks
44 Other clerical support workers
441 Other clerical support workers
4411 Library clerks
4412 Mail carriers and sorting clerks
4413 Coding, proof-reading and related clerks
4414 Scribes and related workers
4415 Filing and copying clerks
4416 Personnel clerks
4419 Clerical support workers not elsewhere classified
5 Service and sales workers
51 Personal service workers
511 Travel attendants, conductors and guides
5111 Travel attendants and travel stewards
5112 Transport conductors
5113 Travel guides
512 Cooks
5120 Cooks
513 Waiters and bartenders
5131 Waiters
5132 Bartenders
514 Hairdressers, beauticians and related workers
5141 Hairdressers
5142 Beauticians and related workers
515 Building and housekeeping supervisors
5151 Cleaning and housekeeping supervisors in offices, hotels and other establishments
5152 Domestic housekeepers
5153 Building caretakers
516 Other personal services workers
5161 Astrologers, fortune-tellers and related workers
5162 Companions and valets
5163 Undertakers and embalmers
5164 Pet groomers and animal care workers
5165 Driving instructors
5169 Personal services workers not elsewhere classified
52 Sales workers
521 Street and market salespersons
5211 Stall and market salespersons
5212 Street food salespersons
522 Shop salespersons
5221 Shop keepers
5222 Shop supervisors
5223 Shop sales assistants
523 Cashiers and ticket clerks
5230 Cashiers and ticket clerks
524 Other sales workers
5241 Fashion and other models
5242 Sales demonstrators
5243 Door to door salespersons
5244 Contact centre salespersons
5245 Service station attendants
5246 Food service counter attendants
5249 Sales workers not elsewhere classified
53 Personal care workers
531 Child care workers and teachers' aides
5311 Child care workers
5312 Teachers' aides
532 Personal care workers in health services
5321 Health care assistants
5322 Home-based personal care workers
5329 Personal care workers in health services not elsewhere classified
54 Protective services workers
541 Protective services workers
5411 Fire-fighters
5412 Police officers
5413 Prison guards
5414 Security guards
5419 Protective services workers not elsewhere classified
`
