const array = (words: string): string => `array['${words.split(' ').join("','")}']`;

export const FIRST_NAMES = array(
  'Aino Antti Eeva Eero Elina Hanna Heikki Helmi Ilkka Iida Jari Johanna Jukka Juho Kaisa Kalle Kirsi Lauri Leena Liisa Maija Marko Matti Mika Minna Niina Olli Outi Paula Pekka Riikka Sami Sanna Satu Teemu Tiina Timo Tuula Ville Åsa',
);
export const LAST_NAMES = array(
  'Ahola Alanko Anttila Eerola Haapala Hakala Harju Heino Hietala Holm Huhtala Järvelä Kallio Kangas Karppi Kivelä Koivula Korpela Kuusela Laakso Lahti Lehtola Lindroos Luoma Mäkelä Niemelä Nurmi Nygård Ojala Palomäki Peltola Pihlaja Pohjola Rantala Rinne Saari Salonen Seppälä Sjöberg Suomela Takala Toivola Uusitalo Vainio Virtala Vuorela Westerlund Ylinen Åkerlund Österman',
);
export const FIRM_STEMS = array(
  'Aalto Aarni Halla Harju Havu Honka Ilves Jalava Jänkä Kaarna Kaisla Kanerva Karhu Kataja Kelo Kide Kivi Koivu Koski Kuura Kymi Lampi Lehto Louhi Luoto Metso Myrsky Niitty Norppa Otso Pihka Pilvi Pohja Poro Rae Ranta Revontuli Routa Saarni Salmi Savi Sampo Sinivuori Sora Suvanto Taimi Tammi Terva Tuisku Tunturi Tuuli Utu Vaara Vasara Virta',
);
export const FIRM_FIELDS = array(
  'metalli rakennus kone puu sähkö leipomo kuljetus huolto suunnittelu ohjelmisto siivous hoiva kaluste maalaus energia kala matkailu tekstiili pakkaus automaatio kiinteistö viestintä koulutus elintarvike',
);
export const VILLAGES = array('Keskusta Asemanseutu Kirkonkylä Rantakylä Yläkylä Kangas Harjunpää Myllykylä Kauppila Mäenpää Satama Teollisuusalue Hakola Lehtimäki Peltokylä Koskenkylä');
