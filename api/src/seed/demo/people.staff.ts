import { person } from './person.js';
import type { DemoPerson } from './types.js';

/** Advisers, the coordinator and the department heads of the four municipalities. */
export const staff: DemoPerson[] = [
  person('Riikka Valkeapää', 101, 'fi', { role: 'ADVISER', organisation: 'sas' }),
  person('Petri Nurmiranta', 102, 'fi', { role: 'ADVISER', organisation: 'sas' }),
  person('Saara Hakalehto', 103, 'fi', { role: 'ADVISER', organisation: 'sas' }),
  person('Jaakko Merilehti', 104, 'fi', { role: 'ADVISER', organisation: 'por' }),
  person('Heidi Kokkila', 105, 'fi', { role: 'ADVISER', organisation: 'por' }),
  person('Fredrik Norrgård', 106, 'sv', { role: 'ADVISER', organisation: 'por' }),
  person('Merja Kallioranta', 107, 'fi', { role: 'ADVISER', organisation: 'mer' }),
  person('Kimmo Luomanmäki', 108, 'fi', { role: 'ADVISER', organisation: 'teu' }),
  person('Ulla Hiidenlahti', 109, 'fi', { role: 'COORDINATOR', organisation: 'sas' }),
  person('Markku Siurola', 110, 'fi', { role: 'DEPARTMENT_HEAD', department: 'sas-technical' }),
  person('Elina Maunula', 111, 'fi', { role: 'DEPARTMENT_HEAD', department: 'sas-landuse' }),
  person('Sirpa Kotoaho', 112, 'fi', { role: 'DEPARTMENT_HEAD', department: 'sas-education' }),
  person('Tarja Niemistö', 113, 'fi', { role: 'DEPARTMENT_HEAD', department: 'sas-employment' }),
  person('Janne Luhtapuro', 114, 'fi', { role: 'DEPARTMENT_HEAD', department: 'sas-environment' }),
  person('Virpi Honkavaara', 115, 'fi', { role: 'DEPARTMENT_HEAD', department: 'sas-procurement' }),
  person('Pentti Sillanranta', 116, 'fi', { role: 'DEPARTMENT_HEAD', department: 'por-technical' }),
  person('Anu Ruissalmi', 117, 'fi', { role: 'DEPARTMENT_HEAD', department: 'por-landuse' }),
  person('Kristiina Holmlahti', 118, 'fi', { role: 'DEPARTMENT_HEAD', department: 'por-education' }),
  person('Olavi Kivikari', 119, 'fi', { role: 'DEPARTMENT_HEAD', department: 'por-employment' }),
  person('Hilkka Salokivi', 120, 'fi', { role: 'DEPARTMENT_HEAD', department: 'por-environment' }),
  person('Mikael Lindåker', 121, 'sv', { role: 'DEPARTMENT_HEAD', department: 'por-culture' }),
  person('Erkki Luotonen', 122, 'fi', { role: 'DEPARTMENT_HEAD', department: 'mer-technical' }),
  person('Paula Nokkala', 123, 'fi', { role: 'DEPARTMENT_HEAD', department: 'mer-landuse' }),
  person('Irma Rantalainen', 124, 'fi', { role: 'DEPARTMENT_HEAD', department: 'mer-education' }),
  person('Juhani Kangasluoma', 125, 'fi', { role: 'DEPARTMENT_HEAD', department: 'teu-technical' }),
  person('Maarit Kortesaari', 126, 'fi', { role: 'DEPARTMENT_HEAD', department: 'teu-landuse' }),
  person('Raija Hautakoski', 127, 'fi', { role: 'DEPARTMENT_HEAD', department: 'teu-education' }),
  person('Arto Norrkangas', 128, 'fi', { role: 'DEPARTMENT_HEAD', department: 'teu-employment' }),
];
