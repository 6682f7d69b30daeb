/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DateTimeRangeInput = {
  /** Start date. */
  gte?: string | null | undefined;
  /** End date. */
  lte?: string | null | undefined;
};

export type IntRangeInput = {
  /** Value greater than or equal to. */
  gte?: number | null | undefined;
  /** Value less than or equal to. */
  lte?: number | null | undefined;
};

/** Language code enum. It contains all the languages supported by Saleor. */
export type LanguageCodeEnum =
  /** Afrikaans */
  | 'AF'
  /** Afrikaans (Namibia) */
  | 'AF_NA'
  /** Afrikaans (South Africa) */
  | 'AF_ZA'
  /** Aghem */
  | 'AGQ'
  /** Aghem (Cameroon) */
  | 'AGQ_CM'
  /** Akan */
  | 'AK'
  /** Akan (Ghana) */
  | 'AK_GH'
  /** Amharic */
  | 'AM'
  /** Amharic (Ethiopia) */
  | 'AM_ET'
  /** Arabic */
  | 'AR'
  /** Arabic (United Arab Emirates) */
  | 'AR_AE'
  /** Arabic (Bahrain) */
  | 'AR_BH'
  /** Arabic (Djibouti) */
  | 'AR_DJ'
  /** Arabic (Algeria) */
  | 'AR_DZ'
  /** Arabic (Egypt) */
  | 'AR_EG'
  /** Arabic (Western Sahara) */
  | 'AR_EH'
  /** Arabic (Eritrea) */
  | 'AR_ER'
  /** Arabic (Israel) */
  | 'AR_IL'
  /** Arabic (Iraq) */
  | 'AR_IQ'
  /** Arabic (Jordan) */
  | 'AR_JO'
  /** Arabic (Comoros) */
  | 'AR_KM'
  /** Arabic (Kuwait) */
  | 'AR_KW'
  /** Arabic (Lebanon) */
  | 'AR_LB'
  /** Arabic (Libya) */
  | 'AR_LY'
  /** Arabic (Morocco) */
  | 'AR_MA'
  /** Arabic (Mauritania) */
  | 'AR_MR'
  /** Arabic (Oman) */
  | 'AR_OM'
  /** Arabic (Palestinian Territories) */
  | 'AR_PS'
  /** Arabic (Qatar) */
  | 'AR_QA'
  /** Arabic (Saudi Arabia) */
  | 'AR_SA'
  /** Arabic (Sudan) */
  | 'AR_SD'
  /** Arabic (Somalia) */
  | 'AR_SO'
  /** Arabic (South Sudan) */
  | 'AR_SS'
  /** Arabic (Syria) */
  | 'AR_SY'
  /** Arabic (Chad) */
  | 'AR_TD'
  /** Arabic (Tunisia) */
  | 'AR_TN'
  /** Arabic (Yemen) */
  | 'AR_YE'
  /** Assamese */
  | 'AS'
  /** Asu */
  | 'ASA'
  /** Asu (Tanzania) */
  | 'ASA_TZ'
  /** Asturian */
  | 'AST'
  /** Asturian (Spain) */
  | 'AST_ES'
  /** Assamese (India) */
  | 'AS_IN'
  /** Azerbaijani */
  | 'AZ'
  /** Azerbaijani (Cyrillic) */
  | 'AZ_CYRL'
  /** Azerbaijani (Cyrillic, Azerbaijan) */
  | 'AZ_CYRL_AZ'
  /** Azerbaijani (Latin) */
  | 'AZ_LATN'
  /** Azerbaijani (Latin, Azerbaijan) */
  | 'AZ_LATN_AZ'
  /** Basaa */
  | 'BAS'
  /** Basaa (Cameroon) */
  | 'BAS_CM'
  /** Belarusian */
  | 'BE'
  /** Bemba */
  | 'BEM'
  /** Bemba (Zambia) */
  | 'BEM_ZM'
  /** Bena */
  | 'BEZ'
  /** Bena (Tanzania) */
  | 'BEZ_TZ'
  /** Belarusian (Belarus) */
  | 'BE_BY'
  /** Bulgarian */
  | 'BG'
  /** Bulgarian (Bulgaria) */
  | 'BG_BG'
  /** Bambara */
  | 'BM'
  /** Bambara (Mali) */
  | 'BM_ML'
  /** Bangla */
  | 'BN'
  /** Bangla (Bangladesh) */
  | 'BN_BD'
  /** Bangla (India) */
  | 'BN_IN'
  /** Tibetan */
  | 'BO'
  /** Tibetan (China) */
  | 'BO_CN'
  /** Tibetan (India) */
  | 'BO_IN'
  /** Breton */
  | 'BR'
  /** Bodo */
  | 'BRX'
  /** Bodo (India) */
  | 'BRX_IN'
  /** Breton (France) */
  | 'BR_FR'
  /** Bosnian */
  | 'BS'
  /** Bosnian (Cyrillic) */
  | 'BS_CYRL'
  /** Bosnian (Cyrillic, Bosnia & Herzegovina) */
  | 'BS_CYRL_BA'
  /** Bosnian (Latin) */
  | 'BS_LATN'
  /** Bosnian (Latin, Bosnia & Herzegovina) */
  | 'BS_LATN_BA'
  /** Catalan */
  | 'CA'
  /** Catalan (Andorra) */
  | 'CA_AD'
  /** Catalan (Spain) */
  | 'CA_ES'
  /** Catalan (Spain, Valencian) */
  | 'CA_ES_VALENCIA'
  /** Catalan (France) */
  | 'CA_FR'
  /** Catalan (Italy) */
  | 'CA_IT'
  /** Chakma */
  | 'CCP'
  /** Chakma (Bangladesh) */
  | 'CCP_BD'
  /** Chakma (India) */
  | 'CCP_IN'
  /** Chechen */
  | 'CE'
  /** Cebuano */
  | 'CEB'
  /** Cebuano (Philippines) */
  | 'CEB_PH'
  /** Chechen (Russia) */
  | 'CE_RU'
  /** Chiga */
  | 'CGG'
  /** Chiga (Uganda) */
  | 'CGG_UG'
  /** Cherokee */
  | 'CHR'
  /** Cherokee (United States) */
  | 'CHR_US'
  /** Central Kurdish */
  | 'CKB'
  /** Central Kurdish (Iraq) */
  | 'CKB_IQ'
  /** Central Kurdish (Iran) */
  | 'CKB_IR'
  /** Czech */
  | 'CS'
  /** Czech (Czechia) */
  | 'CS_CZ'
  /** Church Slavic */
  | 'CU'
  /** Church Slavic (Russia) */
  | 'CU_RU'
  /** Welsh */
  | 'CY'
  /** Welsh (United Kingdom) */
  | 'CY_GB'
  /** Danish */
  | 'DA'
  /** Taita */
  | 'DAV'
  /** Taita (Kenya) */
  | 'DAV_KE'
  /** Danish (Denmark) */
  | 'DA_DK'
  /** Danish (Greenland) */
  | 'DA_GL'
  /** German */
  | 'DE'
  /** German (Austria) */
  | 'DE_AT'
  /** German (Belgium) */
  | 'DE_BE'
  /** German (Switzerland) */
  | 'DE_CH'
  /** German (Germany) */
  | 'DE_DE'
  /** German (Italy) */
  | 'DE_IT'
  /** German (Liechtenstein) */
  | 'DE_LI'
  /** German (Luxembourg) */
  | 'DE_LU'
  /** Zarma */
  | 'DJE'
  /** Zarma (Niger) */
  | 'DJE_NE'
  /** Lower Sorbian */
  | 'DSB'
  /** Lower Sorbian (Germany) */
  | 'DSB_DE'
  /** Duala */
  | 'DUA'
  /** Duala (Cameroon) */
  | 'DUA_CM'
  /** Jola-Fonyi */
  | 'DYO'
  /** Jola-Fonyi (Senegal) */
  | 'DYO_SN'
  /** Dzongkha */
  | 'DZ'
  /** Dzongkha (Bhutan) */
  | 'DZ_BT'
  /** Embu */
  | 'EBU'
  /** Embu (Kenya) */
  | 'EBU_KE'
  /** Ewe */
  | 'EE'
  /** Ewe (Ghana) */
  | 'EE_GH'
  /** Ewe (Togo) */
  | 'EE_TG'
  /** Greek */
  | 'EL'
  /** Greek (Cyprus) */
  | 'EL_CY'
  /** Greek (Greece) */
  | 'EL_GR'
  /** English */
  | 'EN'
  /** English (United Arab Emirates) */
  | 'EN_AE'
  /** English (Antigua & Barbuda) */
  | 'EN_AG'
  /** English (Anguilla) */
  | 'EN_AI'
  /** English (American Samoa) */
  | 'EN_AS'
  /** English (Austria) */
  | 'EN_AT'
  /** English (Australia) */
  | 'EN_AU'
  /** English (Barbados) */
  | 'EN_BB'
  /** English (Belgium) */
  | 'EN_BE'
  /** English (Burundi) */
  | 'EN_BI'
  /** English (Bermuda) */
  | 'EN_BM'
  /** English (Bahamas) */
  | 'EN_BS'
  /** English (Botswana) */
  | 'EN_BW'
  /** English (Belize) */
  | 'EN_BZ'
  /** English (Canada) */
  | 'EN_CA'
  /** English (Cocos (Keeling) Islands) */
  | 'EN_CC'
  /** English (Switzerland) */
  | 'EN_CH'
  /** English (Cook Islands) */
  | 'EN_CK'
  /** English (Cameroon) */
  | 'EN_CM'
  /** English (Christmas Island) */
  | 'EN_CX'
  /** English (Cyprus) */
  | 'EN_CY'
  /** English (Germany) */
  | 'EN_DE'
  /** English (Diego Garcia) */
  | 'EN_DG'
  /** English (Denmark) */
  | 'EN_DK'
  /** English (Dominica) */
  | 'EN_DM'
  /** English (Eritrea) */
  | 'EN_ER'
  /** English (Finland) */
  | 'EN_FI'
  /** English (Fiji) */
  | 'EN_FJ'
  /** English (Falkland Islands) */
  | 'EN_FK'
  /** English (Micronesia) */
  | 'EN_FM'
  /** English (United Kingdom) */
  | 'EN_GB'
  /** English (Grenada) */
  | 'EN_GD'
  /** English (Guernsey) */
  | 'EN_GG'
  /** English (Ghana) */
  | 'EN_GH'
  /** English (Gibraltar) */
  | 'EN_GI'
  /** English (Gambia) */
  | 'EN_GM'
  /** English (Guam) */
  | 'EN_GU'
  /** English (Guyana) */
  | 'EN_GY'
  /** English (Hong Kong SAR China) */
  | 'EN_HK'
  /** English (Ireland) */
  | 'EN_IE'
  /** English (Israel) */
  | 'EN_IL'
  /** English (Isle of Man) */
  | 'EN_IM'
  /** English (India) */
  | 'EN_IN'
  /** English (British Indian Ocean Territory) */
  | 'EN_IO'
  /** English (Jersey) */
  | 'EN_JE'
  /** English (Jamaica) */
  | 'EN_JM'
  /** English (Kenya) */
  | 'EN_KE'
  /** English (Kiribati) */
  | 'EN_KI'
  /** English (St. Kitts & Nevis) */
  | 'EN_KN'
  /** English (Cayman Islands) */
  | 'EN_KY'
  /** English (St. Lucia) */
  | 'EN_LC'
  /** English (Liberia) */
  | 'EN_LR'
  /** English (Lesotho) */
  | 'EN_LS'
  /** English (Madagascar) */
  | 'EN_MG'
  /** English (Marshall Islands) */
  | 'EN_MH'
  /** English (Macao SAR China) */
  | 'EN_MO'
  /** English (Northern Mariana Islands) */
  | 'EN_MP'
  /** English (Montserrat) */
  | 'EN_MS'
  /** English (Malta) */
  | 'EN_MT'
  /** English (Mauritius) */
  | 'EN_MU'
  /** English (Malawi) */
  | 'EN_MW'
  /** English (Malaysia) */
  | 'EN_MY'
  /** English (Namibia) */
  | 'EN_NA'
  /** English (Norfolk Island) */
  | 'EN_NF'
  /** English (Nigeria) */
  | 'EN_NG'
  /** English (Netherlands) */
  | 'EN_NL'
  /** English (Nauru) */
  | 'EN_NR'
  /** English (Niue) */
  | 'EN_NU'
  /** English (New Zealand) */
  | 'EN_NZ'
  /** English (Papua New Guinea) */
  | 'EN_PG'
  /** English (Philippines) */
  | 'EN_PH'
  /** English (Pakistan) */
  | 'EN_PK'
  /** English (Pitcairn Islands) */
  | 'EN_PN'
  /** English (Puerto Rico) */
  | 'EN_PR'
  /** English (Palau) */
  | 'EN_PW'
  /** English (Rwanda) */
  | 'EN_RW'
  /** English (Solomon Islands) */
  | 'EN_SB'
  /** English (Seychelles) */
  | 'EN_SC'
  /** English (Sudan) */
  | 'EN_SD'
  /** English (Sweden) */
  | 'EN_SE'
  /** English (Singapore) */
  | 'EN_SG'
  /** English (St. Helena) */
  | 'EN_SH'
  /** English (Slovenia) */
  | 'EN_SI'
  /** English (Sierra Leone) */
  | 'EN_SL'
  /** English (South Sudan) */
  | 'EN_SS'
  /** English (Sint Maarten) */
  | 'EN_SX'
  /** English (Eswatini) */
  | 'EN_SZ'
  /** English (Turks & Caicos Islands) */
  | 'EN_TC'
  /** English (Tokelau) */
  | 'EN_TK'
  /** English (Tonga) */
  | 'EN_TO'
  /** English (Trinidad & Tobago) */
  | 'EN_TT'
  /** English (Tuvalu) */
  | 'EN_TV'
  /** English (Tanzania) */
  | 'EN_TZ'
  /** English (Uganda) */
  | 'EN_UG'
  /** English (U.S. Outlying Islands) */
  | 'EN_UM'
  /** English (United States) */
  | 'EN_US'
  /** English (St. Vincent & Grenadines) */
  | 'EN_VC'
  /** English (British Virgin Islands) */
  | 'EN_VG'
  /** English (U.S. Virgin Islands) */
  | 'EN_VI'
  /** English (Vanuatu) */
  | 'EN_VU'
  /** English (Samoa) */
  | 'EN_WS'
  /** English (South Africa) */
  | 'EN_ZA'
  /** English (Zambia) */
  | 'EN_ZM'
  /** English (Zimbabwe) */
  | 'EN_ZW'
  /** Esperanto */
  | 'EO'
  /** Spanish */
  | 'ES'
  /** Spanish (Argentina) */
  | 'ES_AR'
  /** Spanish (Bolivia) */
  | 'ES_BO'
  /** Spanish (Brazil) */
  | 'ES_BR'
  /** Spanish (Belize) */
  | 'ES_BZ'
  /** Spanish (Chile) */
  | 'ES_CL'
  /** Spanish (Colombia) */
  | 'ES_CO'
  /** Spanish (Costa Rica) */
  | 'ES_CR'
  /** Spanish (Cuba) */
  | 'ES_CU'
  /** Spanish (Dominican Republic) */
  | 'ES_DO'
  /** Spanish (Ceuta & Melilla) */
  | 'ES_EA'
  /** Spanish (Ecuador) */
  | 'ES_EC'
  /** Spanish (Spain) */
  | 'ES_ES'
  /** Spanish (Equatorial Guinea) */
  | 'ES_GQ'
  /** Spanish (Guatemala) */
  | 'ES_GT'
  /** Spanish (Honduras) */
  | 'ES_HN'
  /** Spanish (Canary Islands) */
  | 'ES_IC'
  /** Spanish (Mexico) */
  | 'ES_MX'
  /** Spanish (Nicaragua) */
  | 'ES_NI'
  /** Spanish (Panama) */
  | 'ES_PA'
  /** Spanish (Peru) */
  | 'ES_PE'
  /** Spanish (Philippines) */
  | 'ES_PH'
  /** Spanish (Puerto Rico) */
  | 'ES_PR'
  /** Spanish (Paraguay) */
  | 'ES_PY'
  /** Spanish (El Salvador) */
  | 'ES_SV'
  /** Spanish (United States) */
  | 'ES_US'
  /** Spanish (Uruguay) */
  | 'ES_UY'
  /** Spanish (Venezuela) */
  | 'ES_VE'
  /** Estonian */
  | 'ET'
  /** Estonian (Estonia) */
  | 'ET_EE'
  /** Basque */
  | 'EU'
  /** Basque (Spain) */
  | 'EU_ES'
  /** Ewondo */
  | 'EWO'
  /** Ewondo (Cameroon) */
  | 'EWO_CM'
  /** Persian */
  | 'FA'
  /** Persian (Afghanistan) */
  | 'FA_AF'
  /** Persian (Iran) */
  | 'FA_IR'
  /** Fulah */
  | 'FF'
  /** Fulah (Adlam) */
  | 'FF_ADLM'
  /** Fulah (Adlam, Burkina Faso) */
  | 'FF_ADLM_BF'
  /** Fulah (Adlam, Cameroon) */
  | 'FF_ADLM_CM'
  /** Fulah (Adlam, Ghana) */
  | 'FF_ADLM_GH'
  /** Fulah (Adlam, Gambia) */
  | 'FF_ADLM_GM'
  /** Fulah (Adlam, Guinea) */
  | 'FF_ADLM_GN'
  /** Fulah (Adlam, Guinea-Bissau) */
  | 'FF_ADLM_GW'
  /** Fulah (Adlam, Liberia) */
  | 'FF_ADLM_LR'
  /** Fulah (Adlam, Mauritania) */
  | 'FF_ADLM_MR'
  /** Fulah (Adlam, Niger) */
  | 'FF_ADLM_NE'
  /** Fulah (Adlam, Nigeria) */
  | 'FF_ADLM_NG'
  /** Fulah (Adlam, Sierra Leone) */
  | 'FF_ADLM_SL'
  /** Fulah (Adlam, Senegal) */
  | 'FF_ADLM_SN'
  /** Fulah (Latin) */
  | 'FF_LATN'
  /** Fulah (Latin, Burkina Faso) */
  | 'FF_LATN_BF'
  /** Fulah (Latin, Cameroon) */
  | 'FF_LATN_CM'
  /** Fulah (Latin, Ghana) */
  | 'FF_LATN_GH'
  /** Fulah (Latin, Gambia) */
  | 'FF_LATN_GM'
  /** Fulah (Latin, Guinea) */
  | 'FF_LATN_GN'
  /** Fulah (Latin, Guinea-Bissau) */
  | 'FF_LATN_GW'
  /** Fulah (Latin, Liberia) */
  | 'FF_LATN_LR'
  /** Fulah (Latin, Mauritania) */
  | 'FF_LATN_MR'
  /** Fulah (Latin, Niger) */
  | 'FF_LATN_NE'
  /** Fulah (Latin, Nigeria) */
  | 'FF_LATN_NG'
  /** Fulah (Latin, Sierra Leone) */
  | 'FF_LATN_SL'
  /** Fulah (Latin, Senegal) */
  | 'FF_LATN_SN'
  /** Finnish */
  | 'FI'
  /** Filipino */
  | 'FIL'
  /** Filipino (Philippines) */
  | 'FIL_PH'
  /** Finnish (Finland) */
  | 'FI_FI'
  /** Faroese */
  | 'FO'
  /** Faroese (Denmark) */
  | 'FO_DK'
  /** Faroese (Faroe Islands) */
  | 'FO_FO'
  /** French */
  | 'FR'
  /** French (Belgium) */
  | 'FR_BE'
  /** French (Burkina Faso) */
  | 'FR_BF'
  /** French (Burundi) */
  | 'FR_BI'
  /** French (Benin) */
  | 'FR_BJ'
  /** French (St. Barthélemy) */
  | 'FR_BL'
  /** French (Canada) */
  | 'FR_CA'
  /** French (Congo - Kinshasa) */
  | 'FR_CD'
  /** French (Central African Republic) */
  | 'FR_CF'
  /** French (Congo - Brazzaville) */
  | 'FR_CG'
  /** French (Switzerland) */
  | 'FR_CH'
  /** French (Côte d’Ivoire) */
  | 'FR_CI'
  /** French (Cameroon) */
  | 'FR_CM'
  /** French (Djibouti) */
  | 'FR_DJ'
  /** French (Algeria) */
  | 'FR_DZ'
  /** French (France) */
  | 'FR_FR'
  /** French (Gabon) */
  | 'FR_GA'
  /** French (French Guiana) */
  | 'FR_GF'
  /** French (Guinea) */
  | 'FR_GN'
  /** French (Guadeloupe) */
  | 'FR_GP'
  /** French (Equatorial Guinea) */
  | 'FR_GQ'
  /** French (Haiti) */
  | 'FR_HT'
  /** French (Comoros) */
  | 'FR_KM'
  /** French (Luxembourg) */
  | 'FR_LU'
  /** French (Morocco) */
  | 'FR_MA'
  /** French (Monaco) */
  | 'FR_MC'
  /** French (St. Martin) */
  | 'FR_MF'
  /** French (Madagascar) */
  | 'FR_MG'
  /** French (Mali) */
  | 'FR_ML'
  /** French (Martinique) */
  | 'FR_MQ'
  /** French (Mauritania) */
  | 'FR_MR'
  /** French (Mauritius) */
  | 'FR_MU'
  /** French (New Caledonia) */
  | 'FR_NC'
  /** French (Niger) */
  | 'FR_NE'
  /** French (French Polynesia) */
  | 'FR_PF'
  /** French (St. Pierre & Miquelon) */
  | 'FR_PM'
  /** French (Réunion) */
  | 'FR_RE'
  /** French (Rwanda) */
  | 'FR_RW'
  /** French (Seychelles) */
  | 'FR_SC'
  /** French (Senegal) */
  | 'FR_SN'
  /** French (Syria) */
  | 'FR_SY'
  /** French (Chad) */
  | 'FR_TD'
  /** French (Togo) */
  | 'FR_TG'
  /** French (Tunisia) */
  | 'FR_TN'
  /** French (Vanuatu) */
  | 'FR_VU'
  /** French (Wallis & Futuna) */
  | 'FR_WF'
  /** French (Mayotte) */
  | 'FR_YT'
  /** Friulian */
  | 'FUR'
  /** Friulian (Italy) */
  | 'FUR_IT'
  /** Western Frisian */
  | 'FY'
  /** Western Frisian (Netherlands) */
  | 'FY_NL'
  /** Irish */
  | 'GA'
  /** Irish (United Kingdom) */
  | 'GA_GB'
  /** Irish (Ireland) */
  | 'GA_IE'
  /** Scottish Gaelic */
  | 'GD'
  /** Scottish Gaelic (United Kingdom) */
  | 'GD_GB'
  /** Galician */
  | 'GL'
  /** Galician (Spain) */
  | 'GL_ES'
  /** Swiss German */
  | 'GSW'
  /** Swiss German (Switzerland) */
  | 'GSW_CH'
  /** Swiss German (France) */
  | 'GSW_FR'
  /** Swiss German (Liechtenstein) */
  | 'GSW_LI'
  /** Gujarati */
  | 'GU'
  /** Gusii */
  | 'GUZ'
  /** Gusii (Kenya) */
  | 'GUZ_KE'
  /** Gujarati (India) */
  | 'GU_IN'
  /** Manx */
  | 'GV'
  /** Manx (Isle of Man) */
  | 'GV_IM'
  /** Hausa */
  | 'HA'
  /** Hawaiian */
  | 'HAW'
  /** Hawaiian (United States) */
  | 'HAW_US'
  /** Hausa (Ghana) */
  | 'HA_GH'
  /** Hausa (Niger) */
  | 'HA_NE'
  /** Hausa (Nigeria) */
  | 'HA_NG'
  /** Hebrew */
  | 'HE'
  /** Hebrew (Israel) */
  | 'HE_IL'
  /** Hindi */
  | 'HI'
  /** Hindi (India) */
  | 'HI_IN'
  /** Croatian */
  | 'HR'
  /** Croatian (Bosnia & Herzegovina) */
  | 'HR_BA'
  /** Croatian (Croatia) */
  | 'HR_HR'
  /** Upper Sorbian */
  | 'HSB'
  /** Upper Sorbian (Germany) */
  | 'HSB_DE'
  /** Hungarian */
  | 'HU'
  /** Hungarian (Hungary) */
  | 'HU_HU'
  /** Armenian */
  | 'HY'
  /** Armenian (Armenia) */
  | 'HY_AM'
  /** Interlingua */
  | 'IA'
  /** Indonesian */
  | 'ID'
  /** Indonesian (Indonesia) */
  | 'ID_ID'
  /** Igbo */
  | 'IG'
  /** Igbo (Nigeria) */
  | 'IG_NG'
  /** Sichuan Yi */
  | 'II'
  /** Sichuan Yi (China) */
  | 'II_CN'
  /** Icelandic */
  | 'IS'
  /** Icelandic (Iceland) */
  | 'IS_IS'
  /** Italian */
  | 'IT'
  /** Italian (Switzerland) */
  | 'IT_CH'
  /** Italian (Italy) */
  | 'IT_IT'
  /** Italian (San Marino) */
  | 'IT_SM'
  /** Italian (Vatican City) */
  | 'IT_VA'
  /** Japanese */
  | 'JA'
  /** Japanese (Japan) */
  | 'JA_JP'
  /** Ngomba */
  | 'JGO'
  /** Ngomba (Cameroon) */
  | 'JGO_CM'
  /** Machame */
  | 'JMC'
  /** Machame (Tanzania) */
  | 'JMC_TZ'
  /** Javanese */
  | 'JV'
  /** Javanese (Indonesia) */
  | 'JV_ID'
  /** Georgian */
  | 'KA'
  /** Kabyle */
  | 'KAB'
  /** Kabyle (Algeria) */
  | 'KAB_DZ'
  /** Kamba */
  | 'KAM'
  /** Kamba (Kenya) */
  | 'KAM_KE'
  /** Georgian (Georgia) */
  | 'KA_GE'
  /** Makonde */
  | 'KDE'
  /** Makonde (Tanzania) */
  | 'KDE_TZ'
  /** Kabuverdianu */
  | 'KEA'
  /** Kabuverdianu (Cape Verde) */
  | 'KEA_CV'
  /** Koyra Chiini */
  | 'KHQ'
  /** Koyra Chiini (Mali) */
  | 'KHQ_ML'
  /** Kikuyu */
  | 'KI'
  /** Kikuyu (Kenya) */
  | 'KI_KE'
  /** Kazakh */
  | 'KK'
  /** Kako */
  | 'KKJ'
  /** Kako (Cameroon) */
  | 'KKJ_CM'
  /** Kazakh (Kazakhstan) */
  | 'KK_KZ'
  /** Kalaallisut */
  | 'KL'
  /** Kalenjin */
  | 'KLN'
  /** Kalenjin (Kenya) */
  | 'KLN_KE'
  /** Kalaallisut (Greenland) */
  | 'KL_GL'
  /** Khmer */
  | 'KM'
  /** Khmer (Cambodia) */
  | 'KM_KH'
  /** Kannada */
  | 'KN'
  /** Kannada (India) */
  | 'KN_IN'
  /** Korean */
  | 'KO'
  /** Konkani */
  | 'KOK'
  /** Konkani (India) */
  | 'KOK_IN'
  /** Korean (North Korea) */
  | 'KO_KP'
  /** Korean (South Korea) */
  | 'KO_KR'
  /** Kashmiri */
  | 'KS'
  /** Shambala */
  | 'KSB'
  /** Shambala (Tanzania) */
  | 'KSB_TZ'
  /** Bafia */
  | 'KSF'
  /** Bafia (Cameroon) */
  | 'KSF_CM'
  /** Colognian */
  | 'KSH'
  /** Colognian (Germany) */
  | 'KSH_DE'
  /** Kashmiri (Arabic) */
  | 'KS_ARAB'
  /** Kashmiri (Arabic, India) */
  | 'KS_ARAB_IN'
  /** Kurdish */
  | 'KU'
  /** Kurdish (Turkey) */
  | 'KU_TR'
  /** Cornish */
  | 'KW'
  /** Cornish (United Kingdom) */
  | 'KW_GB'
  /** Kyrgyz */
  | 'KY'
  /** Kyrgyz (Kyrgyzstan) */
  | 'KY_KG'
  /** Langi */
  | 'LAG'
  /** Langi (Tanzania) */
  | 'LAG_TZ'
  /** Luxembourgish */
  | 'LB'
  /** Luxembourgish (Luxembourg) */
  | 'LB_LU'
  /** Ganda */
  | 'LG'
  /** Ganda (Uganda) */
  | 'LG_UG'
  /** Lakota */
  | 'LKT'
  /** Lakota (United States) */
  | 'LKT_US'
  /** Lingala */
  | 'LN'
  /** Lingala (Angola) */
  | 'LN_AO'
  /** Lingala (Congo - Kinshasa) */
  | 'LN_CD'
  /** Lingala (Central African Republic) */
  | 'LN_CF'
  /** Lingala (Congo - Brazzaville) */
  | 'LN_CG'
  /** Lao */
  | 'LO'
  /** Lao (Laos) */
  | 'LO_LA'
  /** Northern Luri */
  | 'LRC'
  /** Northern Luri (Iraq) */
  | 'LRC_IQ'
  /** Northern Luri (Iran) */
  | 'LRC_IR'
  /** Lithuanian */
  | 'LT'
  /** Lithuanian (Lithuania) */
  | 'LT_LT'
  /** Luba-Katanga */
  | 'LU'
  /** Luo */
  | 'LUO'
  /** Luo (Kenya) */
  | 'LUO_KE'
  /** Luyia */
  | 'LUY'
  /** Luyia (Kenya) */
  | 'LUY_KE'
  /** Luba-Katanga (Congo - Kinshasa) */
  | 'LU_CD'
  /** Latvian */
  | 'LV'
  /** Latvian (Latvia) */
  | 'LV_LV'
  /** Maithili */
  | 'MAI'
  /** Maithili (India) */
  | 'MAI_IN'
  /** Masai */
  | 'MAS'
  /** Masai (Kenya) */
  | 'MAS_KE'
  /** Masai (Tanzania) */
  | 'MAS_TZ'
  /** Meru */
  | 'MER'
  /** Meru (Kenya) */
  | 'MER_KE'
  /** Morisyen */
  | 'MFE'
  /** Morisyen (Mauritius) */
  | 'MFE_MU'
  /** Malagasy */
  | 'MG'
  /** Makhuwa-Meetto */
  | 'MGH'
  /** Makhuwa-Meetto (Mozambique) */
  | 'MGH_MZ'
  /** Metaʼ */
  | 'MGO'
  /** Metaʼ (Cameroon) */
  | 'MGO_CM'
  /** Malagasy (Madagascar) */
  | 'MG_MG'
  /** Maori */
  | 'MI'
  /** Maori (New Zealand) */
  | 'MI_NZ'
  /** Macedonian */
  | 'MK'
  /** Macedonian (North Macedonia) */
  | 'MK_MK'
  /** Malayalam */
  | 'ML'
  /** Malayalam (India) */
  | 'ML_IN'
  /** Mongolian */
  | 'MN'
  /** Manipuri */
  | 'MNI'
  /** Manipuri (Bangla) */
  | 'MNI_BENG'
  /** Manipuri (Bangla, India) */
  | 'MNI_BENG_IN'
  /** Mongolian (Mongolia) */
  | 'MN_MN'
  /** Marathi */
  | 'MR'
  /** Marathi (India) */
  | 'MR_IN'
  /** Malay */
  | 'MS'
  /** Malay (Brunei) */
  | 'MS_BN'
  /** Malay (Indonesia) */
  | 'MS_ID'
  /** Malay (Malaysia) */
  | 'MS_MY'
  /** Malay (Singapore) */
  | 'MS_SG'
  /** Maltese */
  | 'MT'
  /** Maltese (Malta) */
  | 'MT_MT'
  /** Mundang */
  | 'MUA'
  /** Mundang (Cameroon) */
  | 'MUA_CM'
  /** Burmese */
  | 'MY'
  /** Burmese (Myanmar (Burma)) */
  | 'MY_MM'
  /** Mazanderani */
  | 'MZN'
  /** Mazanderani (Iran) */
  | 'MZN_IR'
  /** Nama */
  | 'NAQ'
  /** Nama (Namibia) */
  | 'NAQ_NA'
  /** Norwegian Bokmål */
  | 'NB'
  /** Norwegian Bokmål (Norway) */
  | 'NB_NO'
  /** Norwegian Bokmål (Svalbard & Jan Mayen) */
  | 'NB_SJ'
  /** North Ndebele */
  | 'ND'
  /** Low German */
  | 'NDS'
  /** Low German (Germany) */
  | 'NDS_DE'
  /** Low German (Netherlands) */
  | 'NDS_NL'
  /** North Ndebele (Zimbabwe) */
  | 'ND_ZW'
  /** Nepali */
  | 'NE'
  /** Nepali (India) */
  | 'NE_IN'
  /** Nepali (Nepal) */
  | 'NE_NP'
  /** Dutch */
  | 'NL'
  /** Dutch (Aruba) */
  | 'NL_AW'
  /** Dutch (Belgium) */
  | 'NL_BE'
  /** Dutch (Caribbean Netherlands) */
  | 'NL_BQ'
  /** Dutch (Curaçao) */
  | 'NL_CW'
  /** Dutch (Netherlands) */
  | 'NL_NL'
  /** Dutch (Suriname) */
  | 'NL_SR'
  /** Dutch (Sint Maarten) */
  | 'NL_SX'
  /** Kwasio */
  | 'NMG'
  /** Kwasio (Cameroon) */
  | 'NMG_CM'
  /** Norwegian Nynorsk */
  | 'NN'
  /** Ngiemboon */
  | 'NNH'
  /** Ngiemboon (Cameroon) */
  | 'NNH_CM'
  /** Norwegian Nynorsk (Norway) */
  | 'NN_NO'
  /** Nuer */
  | 'NUS'
  /** Nuer (South Sudan) */
  | 'NUS_SS'
  /** Nyankole */
  | 'NYN'
  /** Nyankole (Uganda) */
  | 'NYN_UG'
  /** Oromo */
  | 'OM'
  /** Oromo (Ethiopia) */
  | 'OM_ET'
  /** Oromo (Kenya) */
  | 'OM_KE'
  /** Odia */
  | 'OR'
  /** Odia (India) */
  | 'OR_IN'
  /** Ossetic */
  | 'OS'
  /** Ossetic (Georgia) */
  | 'OS_GE'
  /** Ossetic (Russia) */
  | 'OS_RU'
  /** Punjabi */
  | 'PA'
  /** Punjabi (Arabic) */
  | 'PA_ARAB'
  /** Punjabi (Arabic, Pakistan) */
  | 'PA_ARAB_PK'
  /** Punjabi (Gurmukhi) */
  | 'PA_GURU'
  /** Punjabi (Gurmukhi, India) */
  | 'PA_GURU_IN'
  /** Nigerian Pidgin */
  | 'PCM'
  /** Nigerian Pidgin (Nigeria) */
  | 'PCM_NG'
  /** Polish */
  | 'PL'
  /** Polish (Poland) */
  | 'PL_PL'
  /** Prussian */
  | 'PRG'
  /** Pashto */
  | 'PS'
  /** Pashto (Afghanistan) */
  | 'PS_AF'
  /** Pashto (Pakistan) */
  | 'PS_PK'
  /** Portuguese */
  | 'PT'
  /** Portuguese (Angola) */
  | 'PT_AO'
  /** Portuguese (Brazil) */
  | 'PT_BR'
  /** Portuguese (Switzerland) */
  | 'PT_CH'
  /** Portuguese (Cape Verde) */
  | 'PT_CV'
  /** Portuguese (Equatorial Guinea) */
  | 'PT_GQ'
  /** Portuguese (Guinea-Bissau) */
  | 'PT_GW'
  /** Portuguese (Luxembourg) */
  | 'PT_LU'
  /** Portuguese (Macao SAR China) */
  | 'PT_MO'
  /** Portuguese (Mozambique) */
  | 'PT_MZ'
  /** Portuguese (Portugal) */
  | 'PT_PT'
  /** Portuguese (São Tomé & Príncipe) */
  | 'PT_ST'
  /** Portuguese (Timor-Leste) */
  | 'PT_TL'
  /** Quechua */
  | 'QU'
  /** Quechua (Bolivia) */
  | 'QU_BO'
  /** Quechua (Ecuador) */
  | 'QU_EC'
  /** Quechua (Peru) */
  | 'QU_PE'
  /** Romansh */
  | 'RM'
  /** Romansh (Switzerland) */
  | 'RM_CH'
  /** Rundi */
  | 'RN'
  /** Rundi (Burundi) */
  | 'RN_BI'
  /** Romanian */
  | 'RO'
  /** Rombo */
  | 'ROF'
  /** Rombo (Tanzania) */
  | 'ROF_TZ'
  /** Romanian (Moldova) */
  | 'RO_MD'
  /** Romanian (Romania) */
  | 'RO_RO'
  /** Russian */
  | 'RU'
  /** Russian (Belarus) */
  | 'RU_BY'
  /** Russian (Kyrgyzstan) */
  | 'RU_KG'
  /** Russian (Kazakhstan) */
  | 'RU_KZ'
  /** Russian (Moldova) */
  | 'RU_MD'
  /** Russian (Russia) */
  | 'RU_RU'
  /** Russian (Ukraine) */
  | 'RU_UA'
  /** Kinyarwanda */
  | 'RW'
  /** Rwa */
  | 'RWK'
  /** Rwa (Tanzania) */
  | 'RWK_TZ'
  /** Kinyarwanda (Rwanda) */
  | 'RW_RW'
  /** Sakha */
  | 'SAH'
  /** Sakha (Russia) */
  | 'SAH_RU'
  /** Samburu */
  | 'SAQ'
  /** Samburu (Kenya) */
  | 'SAQ_KE'
  /** Santali */
  | 'SAT'
  /** Santali (Ol Chiki) */
  | 'SAT_OLCK'
  /** Santali (Ol Chiki, India) */
  | 'SAT_OLCK_IN'
  /** Sangu */
  | 'SBP'
  /** Sangu (Tanzania) */
  | 'SBP_TZ'
  /** Sindhi */
  | 'SD'
  /** Sindhi (Arabic) */
  | 'SD_ARAB'
  /** Sindhi (Arabic, Pakistan) */
  | 'SD_ARAB_PK'
  /** Sindhi (Devanagari) */
  | 'SD_DEVA'
  /** Sindhi (Devanagari, India) */
  | 'SD_DEVA_IN'
  /** Northern Sami */
  | 'SE'
  /** Sena */
  | 'SEH'
  /** Sena (Mozambique) */
  | 'SEH_MZ'
  /** Koyraboro Senni */
  | 'SES'
  /** Koyraboro Senni (Mali) */
  | 'SES_ML'
  /** Northern Sami (Finland) */
  | 'SE_FI'
  /** Northern Sami (Norway) */
  | 'SE_NO'
  /** Northern Sami (Sweden) */
  | 'SE_SE'
  /** Sango */
  | 'SG'
  /** Sango (Central African Republic) */
  | 'SG_CF'
  /** Tachelhit */
  | 'SHI'
  /** Tachelhit (Latin) */
  | 'SHI_LATN'
  /** Tachelhit (Latin, Morocco) */
  | 'SHI_LATN_MA'
  /** Tachelhit (Tifinagh) */
  | 'SHI_TFNG'
  /** Tachelhit (Tifinagh, Morocco) */
  | 'SHI_TFNG_MA'
  /** Sinhala */
  | 'SI'
  /** Sinhala (Sri Lanka) */
  | 'SI_LK'
  /** Slovak */
  | 'SK'
  /** Slovak (Slovakia) */
  | 'SK_SK'
  /** Slovenian */
  | 'SL'
  /** Slovenian (Slovenia) */
  | 'SL_SI'
  /** Inari Sami */
  | 'SMN'
  /** Inari Sami (Finland) */
  | 'SMN_FI'
  /** Shona */
  | 'SN'
  /** Shona (Zimbabwe) */
  | 'SN_ZW'
  /** Somali */
  | 'SO'
  /** Somali (Djibouti) */
  | 'SO_DJ'
  /** Somali (Ethiopia) */
  | 'SO_ET'
  /** Somali (Kenya) */
  | 'SO_KE'
  /** Somali (Somalia) */
  | 'SO_SO'
  /** Albanian */
  | 'SQ'
  /** Albanian (Albania) */
  | 'SQ_AL'
  /** Albanian (North Macedonia) */
  | 'SQ_MK'
  /** Albanian (Kosovo) */
  | 'SQ_XK'
  /** Serbian */
  | 'SR'
  /** Serbian (Cyrillic) */
  | 'SR_CYRL'
  /** Serbian (Cyrillic, Bosnia & Herzegovina) */
  | 'SR_CYRL_BA'
  /** Serbian (Cyrillic, Montenegro) */
  | 'SR_CYRL_ME'
  /** Serbian (Cyrillic, Serbia) */
  | 'SR_CYRL_RS'
  /** Serbian (Cyrillic, Kosovo) */
  | 'SR_CYRL_XK'
  /** Serbian (Latin) */
  | 'SR_LATN'
  /** Serbian (Latin, Bosnia & Herzegovina) */
  | 'SR_LATN_BA'
  /** Serbian (Latin, Montenegro) */
  | 'SR_LATN_ME'
  /** Serbian (Latin, Serbia) */
  | 'SR_LATN_RS'
  /** Serbian (Latin, Kosovo) */
  | 'SR_LATN_XK'
  /** Sundanese */
  | 'SU'
  /** Sundanese (Latin) */
  | 'SU_LATN'
  /** Sundanese (Latin, Indonesia) */
  | 'SU_LATN_ID'
  /** Swedish */
  | 'SV'
  /** Swedish (Åland Islands) */
  | 'SV_AX'
  /** Swedish (Finland) */
  | 'SV_FI'
  /** Swedish (Sweden) */
  | 'SV_SE'
  /** Swahili */
  | 'SW'
  /** Swahili (Congo - Kinshasa) */
  | 'SW_CD'
  /** Swahili (Kenya) */
  | 'SW_KE'
  /** Swahili (Tanzania) */
  | 'SW_TZ'
  /** Swahili (Uganda) */
  | 'SW_UG'
  /** Tamil */
  | 'TA'
  /** Tamil (India) */
  | 'TA_IN'
  /** Tamil (Sri Lanka) */
  | 'TA_LK'
  /** Tamil (Malaysia) */
  | 'TA_MY'
  /** Tamil (Singapore) */
  | 'TA_SG'
  /** Telugu */
  | 'TE'
  /** Teso */
  | 'TEO'
  /** Teso (Kenya) */
  | 'TEO_KE'
  /** Teso (Uganda) */
  | 'TEO_UG'
  /** Telugu (India) */
  | 'TE_IN'
  /** Tajik */
  | 'TG'
  /** Tajik (Tajikistan) */
  | 'TG_TJ'
  /** Thai */
  | 'TH'
  /** Thai (Thailand) */
  | 'TH_TH'
  /** Tigrinya */
  | 'TI'
  /** Tigrinya (Eritrea) */
  | 'TI_ER'
  /** Tigrinya (Ethiopia) */
  | 'TI_ET'
  /** Turkmen */
  | 'TK'
  /** Turkmen (Turkmenistan) */
  | 'TK_TM'
  /** Tongan */
  | 'TO'
  /** Tongan (Tonga) */
  | 'TO_TO'
  /** Turkish */
  | 'TR'
  /** Turkish (Cyprus) */
  | 'TR_CY'
  /** Turkish (Turkey) */
  | 'TR_TR'
  /** Tatar */
  | 'TT'
  /** Tatar (Russia) */
  | 'TT_RU'
  /** Tasawaq */
  | 'TWQ'
  /** Tasawaq (Niger) */
  | 'TWQ_NE'
  /** Central Atlas Tamazight */
  | 'TZM'
  /** Central Atlas Tamazight (Morocco) */
  | 'TZM_MA'
  /** Uyghur */
  | 'UG'
  /** Uyghur (China) */
  | 'UG_CN'
  /** Ukrainian */
  | 'UK'
  /** Ukrainian (Ukraine) */
  | 'UK_UA'
  /** Urdu */
  | 'UR'
  /** Urdu (India) */
  | 'UR_IN'
  /** Urdu (Pakistan) */
  | 'UR_PK'
  /** Uzbek */
  | 'UZ'
  /** Uzbek (Arabic) */
  | 'UZ_ARAB'
  /** Uzbek (Arabic, Afghanistan) */
  | 'UZ_ARAB_AF'
  /** Uzbek (Cyrillic) */
  | 'UZ_CYRL'
  /** Uzbek (Cyrillic, Uzbekistan) */
  | 'UZ_CYRL_UZ'
  /** Uzbek (Latin) */
  | 'UZ_LATN'
  /** Uzbek (Latin, Uzbekistan) */
  | 'UZ_LATN_UZ'
  /** Vai */
  | 'VAI'
  /** Vai (Latin) */
  | 'VAI_LATN'
  /** Vai (Latin, Liberia) */
  | 'VAI_LATN_LR'
  /** Vai (Vai) */
  | 'VAI_VAII'
  /** Vai (Vai, Liberia) */
  | 'VAI_VAII_LR'
  /** Vietnamese */
  | 'VI'
  /** Vietnamese (Vietnam) */
  | 'VI_VN'
  /** Volapük */
  | 'VO'
  /** Vunjo */
  | 'VUN'
  /** Vunjo (Tanzania) */
  | 'VUN_TZ'
  /** Walser */
  | 'WAE'
  /** Walser (Switzerland) */
  | 'WAE_CH'
  /** Wolof */
  | 'WO'
  /** Wolof (Senegal) */
  | 'WO_SN'
  /** Xhosa */
  | 'XH'
  /** Xhosa (South Africa) */
  | 'XH_ZA'
  /** Soga */
  | 'XOG'
  /** Soga (Uganda) */
  | 'XOG_UG'
  /** Yangben */
  | 'YAV'
  /** Yangben (Cameroon) */
  | 'YAV_CM'
  /** Yiddish */
  | 'YI'
  /** Yoruba */
  | 'YO'
  /** Yoruba (Benin) */
  | 'YO_BJ'
  /** Yoruba (Nigeria) */
  | 'YO_NG'
  /** Cantonese */
  | 'YUE'
  /** Cantonese (Simplified) */
  | 'YUE_HANS'
  /** Cantonese (Simplified, China) */
  | 'YUE_HANS_CN'
  /** Cantonese (Traditional) */
  | 'YUE_HANT'
  /** Cantonese (Traditional, Hong Kong SAR China) */
  | 'YUE_HANT_HK'
  /** Standard Moroccan Tamazight */
  | 'ZGH'
  /** Standard Moroccan Tamazight (Morocco) */
  | 'ZGH_MA'
  /** Chinese */
  | 'ZH'
  /** Chinese (Simplified) */
  | 'ZH_HANS'
  /** Chinese (Simplified, China) */
  | 'ZH_HANS_CN'
  /** Chinese (Simplified, Hong Kong SAR China) */
  | 'ZH_HANS_HK'
  /** Chinese (Simplified, Macao SAR China) */
  | 'ZH_HANS_MO'
  /** Chinese (Simplified, Singapore) */
  | 'ZH_HANS_SG'
  /** Chinese (Traditional) */
  | 'ZH_HANT'
  /** Chinese (Traditional, Hong Kong SAR China) */
  | 'ZH_HANT_HK'
  /** Chinese (Traditional, Macao SAR China) */
  | 'ZH_HANT_MO'
  /** Chinese (Traditional, Taiwan) */
  | 'ZH_HANT_TW'
  /** Zulu */
  | 'ZU'
  /** Zulu (South Africa) */
  | 'ZU_ZA';

/** When an order's points are awarded. */
export type LoyaltyAwardOnEnum =
  /** Once the order is paid in full and nothing of it is left to send. */
  | 'FULFILLED'
  /** Once the order is paid in full. */
  | 'PAID';

/**
 * What a campaign does to the points of an order.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyCampaignEffectEnum =
  /**
   * `factor` times the points of its goods; with the factor 0 they earn nothing.
   *
   * Added in plugin 0.2.
   */
  | 'MULTIPLIER'
  /**
   * `points` for each piece of its goods.
   *
   * Added in plugin 0.2.
   */
  | 'POINTS_PER_ITEM'
  /**
   * `points` for an order with any of its goods.
   *
   * Added in plugin 0.2.
   */
  | 'POINTS_PER_ORDER';

/**
 * Filtering options for campaigns.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyCampaignFilterInput = {
  /**
   * Campaigns that are switched on, or are not.
   *
   * Added in plugin 0.2.
   */
  active?: boolean | null | undefined;
  /**
   * Campaigns whose dates, weekdays and hours hold at this moment.
   *
   * Added in plugin 0.2.
   */
  at?: string | null | undefined;
  /**
   * Campaigns that hold in one of these channels.
   *
   * Added in plugin 0.2.
   */
  channels?: Array<string | number> | null | undefined;
  /**
   * Part of code or name.
   *
   * Added in plugin 0.2.
   */
  search?: string | null | undefined;
};

/**
 * Fields of a campaign.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyCampaignInput = {
  /**
   * Whether it is switched on; it is unless this says no.
   *
   * Added in plugin 0.2.
   */
  active?: boolean | null | undefined;
  /**
   * Whole points that it gives in all; null for no limit.
   *
   * Added in plugin 0.2.
   */
  budget?: number | null | undefined;
  /**
   * For the goods of these categories and their descendants.
   *
   * Added in plugin 0.2.
   */
  categories?: Array<string | number> | null | undefined;
  /**
   * In these channels; none for all.
   *
   * Added in plugin 0.2.
   */
  channels?: Array<string | number> | null | undefined;
  /**
   * 1 to 32 lower-case letters, digits, - or _; unique, does not change later.
   *
   * Added in plugin 0.2.
   */
  code?: string | null | undefined;
  /**
   * For the goods of these collections.
   *
   * Added in plugin 0.2.
   */
  collections?: Array<string | number> | null | undefined;
  /**
   * Free text for shoppers.
   *
   * Added in plugin 0.2.
   */
  description?: string | null | undefined;
  /**
   * The text for shoppers in other languages.
   *
   * Added in plugin 0.2.
   */
  descriptionTranslations?: Array<LoyaltyTranslationInput> | null | undefined;
  /**
   * What it does.
   *
   * Added in plugin 0.2.
   */
  effect?: LoyaltyCampaignEffectEnum | null | undefined;
  /**
   * Until then, not included; null for no end.
   *
   * Added in plugin 0.2.
   */
  endsAt?: string | null | undefined;
  /**
   * Not for lines that a catalogue promotion lowered.
   *
   * Added in plugin 0.2.
   */
  excludeSale?: boolean | null | undefined;
  /**
   * MULTIPLIER: 0 (its goods earn nothing), or 1 to 100, four decimals.
   *
   * Added in plugin 0.2.
   */
  factor?: number | null | undefined;
  /**
   * Only where the member has fewer earlier orders than this; cancelled ones do not count.
   *
   * Added in plugin 0.2.
   */
  firstOrders?: number | null | undefined;
  /**
   * From this hour on, as HH:MM in the program's time zone; null for midnight.
   *
   * Added in plugin 0.2.
   */
  fromTime?: string | null | undefined;
  /**
   * 0 to 50: of 100 members so many are held out, to see what it brings. Set it before it starts: who took part before is left out of the comparison.
   *
   * Added in plugin 0.2.
   */
  holdoutPercent?: number | null | undefined;
  /**
   * What an order's goods of it cost at least; no minimum in other channels.
   *
   * Added in plugin 0.2.
   */
  minimums?: Array<LoyaltyChannelAmountInput> | null | undefined;
  /**
   * Name of the campaign, of at most 64 characters.
   *
   * Added in plugin 0.2.
   */
  name?: string | null | undefined;
  /**
   * POINTS_PER_ITEM, POINTS_PER_ORDER: 1 or more.
   *
   * Added in plugin 0.2.
   */
  points?: number | null | undefined;
  /**
   * The most points for one member; null for no limit.
   *
   * Added in plugin 0.2.
   */
  pointsPerMemberLimit?: number | null | undefined;
  /**
   * The most points on one order; null for no limit.
   *
   * Added in plugin 0.2.
   */
  pointsPerOrderLimit?: number | null | undefined;
  /**
   * Of equal factors the campaign with the lower number holds; 0 unless given.
   *
   * Added in plugin 0.2.
   */
  priority?: number | null | undefined;
  /**
   * For these products. Goods may be named in several ways; none for all goods.
   *
   * Added in plugin 0.2.
   */
  products?: Array<string | number> | null | undefined;
  /**
   * The segment whose members take part; null for everybody.
   *
   * Added in plugin 0.2.
   */
  segment?: string | number | null | undefined;
  /**
   * MULTIPLIER: what it has above 1 comes on top of the highest factor.
   *
   * Added in plugin 0.2.
   */
  stackable?: boolean | null | undefined;
  /**
   * From then on, included; null for at once.
   *
   * Added in plugin 0.2.
   */
  startsAt?: string | null | undefined;
  /**
   * The lowest tier that takes part; null for everybody.
   *
   * Added in plugin 0.2.
   */
  tier?: string | number | null | undefined;
  /**
   * The most orders of one member; null for no limit.
   *
   * Added in plugin 0.2.
   */
  timesPerMemberLimit?: number | null | undefined;
  /**
   * Until this hour, not included; before `fromTime` it is one of the next day.
   *
   * Added in plugin 0.2.
   */
  untilTime?: string | null | undefined;
  /**
   * For these variants.
   *
   * Added in plugin 0.2.
   */
  variants?: Array<string | number> | null | undefined;
  /**
   * On these days; none for every day.
   *
   * Added in plugin 0.2.
   */
  weekdays?: Array<LoyaltyWeekdayEnum> | null | undefined;
};

/**
 * An amount in a channel.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyChannelAmountInput = {
  /**
   * Amount in its currency.
   *
   * Added in plugin 0.2.
   */
  amount: number;
  /**
   * ID of the channel.
   *
   * Added in plugin 0.2.
   */
  channel: string | number;
};

/** Terms of one channel, in its currency. */
export type LoyaltyChannelTermsInput = {
  /** Whether loyalty is on in the channel. */
  active?: boolean | null | undefined;
  /** From this price of the goods on tiers have free delivery. */
  freeShippingMinimumOrder?: number | null | undefined;
  /** What delivery costs then; 0 for free. */
  freeShippingPrice?: number | null | undefined;
  /** Money that one point is worth; null takes the program's setting. */
  pointValue?: number | null | undefined;
  /** Points for one unit of the channel's currency; null takes the program's setting. */
  pointsPerCurrencyUnit?: number | null | undefined;
};

/**
 * Terms of a channel as they would be; what is not given stays.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyChannelTermsPlanInput = {
  /**
   * Whether loyalty would be on in it.
   *
   * Added in plugin 0.2.
   */
  active?: boolean | null | undefined;
  /**
   * ID of the channel.
   *
   * Added in plugin 0.2.
   */
  channel: string | number;
  /**
   * Money that one point would be worth; null for the program's.
   *
   * Added in plugin 0.2.
   */
  pointValue?: number | null | undefined;
  /**
   * Points for one unit of its currency; null for the program's.
   *
   * Added in plugin 0.2.
   */
  pointsPerCurrencyUnit?: number | null | undefined;
};

/**
 * Filtering options for claims.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyClaimFilterInput = {
  /**
   * Claims of one member.
   *
   * Added in plugin 0.2.
   */
  member?: string | number | null | undefined;
  /**
   * Claims of one reward.
   *
   * Added in plugin 0.2.
   */
  reward?: string | number | null | undefined;
  /**
   * Claims in these states.
   *
   * Added in plugin 0.2.
   */
  states?: Array<LoyaltyClaimStateEnum> | null | undefined;
};

/**
 * What became of a claim.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyClaimStateEnum =
  /**
   * Given up or taken back: its points are back
   *
   * Added in plugin 0.2.
   */
  | 'GIVEN_UP'
  /**
   * Set aside for a checkout
   *
   * Added in plugin 0.2.
   */
  | 'IN_CHECKOUT'
  /**
   * A code or card that the member can use
   *
   * Added in plugin 0.2.
   */
  | 'KEPT'
  /**
   * Used, by an order or otherwise
   *
   * Added in plugin 0.2.
   */
  | 'USED';

/**
 * What a step of what an order earns is about.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyEarningStepKindEnum =
  /**
   * What was bought, at the rate of points.
   *
   * Added in plugin 0.2.
   */
  | 'BASE'
  /**
   * What a campaign adds.
   *
   * Added in plugin 0.2.
   */
  | 'CAMPAIGN'
  /**
   * What earns nothing, and why.
   *
   * Added in plugin 0.2.
   */
  | 'EXCLUDED'
  /**
   * What a campaign's limits take off again.
   *
   * Added in plugin 0.2.
   */
  | 'LIMIT'
  /**
   * What was paid back, or cancelled.
   *
   * Added in plugin 0.2.
   */
  | 'REFUND'
  /**
   * What the member's tier adds.
   *
   * Added in plugin 0.2.
   */
  | 'TIER';

/** Why something was refused. */
export type LoyaltyErrorCode =
  /** More than is allowed here; the message says how many. */
  | 'ABOVE_MAXIMUM'
  /** Fewer points than may be spent at once. */
  | 'BELOW_MINIMUM'
  /** An ID is not one of what it should name, or something failed. */
  | 'GRAPHQL_ERROR'
  /** More points are asked for than are available. */
  | 'INSUFFICIENT_POINTS'
  /** The value is not accepted; the message says which are. */
  | 'INVALID'
  /** Not a multiple of the points that are spent at once. */
  | 'INVALID_STEP'
  /**
   * Something asks for it, or it is kept for the books; the message says what to do.
   *
   * Added in plugin 0.2.
   */
  | 'IN_USE'
  /**
   * Staff have suspended the member.
   *
   * Added in plugin 0.2.
   */
  | 'MEMBER_SUSPENDED'
  /** The customer has not joined the program. */
  | 'NOT_A_MEMBER'
  /** There is nothing with this ID. */
  | 'NOT_FOUND'
  /** The program, or spending in it, is switched off. */
  | 'PROGRAM_INACTIVE'
  /** The value is missing or blank. */
  | 'REQUIRED'
  /** The reward cannot be claimed now, or not here. */
  | 'REWARD_UNAVAILABLE'
  /** Members or rewards need the tier. */
  | 'TIER_IN_USE'
  /** The member is in a lower tier than it takes. */
  | 'TIER_REQUIRED'
  /** Something else has this value, which only one may have. */
  | 'UNIQUE';

/**
 * When points expire, by the program's time zone.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyExpiryRoundingEnum =
  /**
   * At the end of the month in which they would expire.
   *
   * Added in plugin 0.2.
   */
  | 'MONTH'
  /**
   * On their day.
   *
   * Added in plugin 0.2.
   */
  | 'NONE'
  /**
   * At the end of the year in which they would expire.
   *
   * Added in plugin 0.2.
   */
  | 'YEAR';

/**
 * Where a member is in their life as a customer. Of those that fit NEW goes first, then ACTIVE.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyLifeCycleEnum =
  /**
   * Ordered within 30 days, or within twice the member's own days between orders.
   *
   * Added in plugin 0.2.
   */
  | 'ACTIVE'
  /**
   * None of these.
   *
   * Added in plugin 0.2.
   */
  | 'DORMANT'
  /**
   * The last order is 365 days ago or longer.
   *
   * Added in plugin 0.2.
   */
  | 'LOST'
  /**
   * No order, and joined more than 30 days ago.
   *
   * Added in plugin 0.2.
   */
  | 'NEVER'
  /**
   * Joined or ordered first within 30 days; one order at most.
   *
   * Added in plugin 0.2.
   */
  | 'NEW';

/** Filtering options for members. */
export type LoyaltyMemberFilterInput = {
  /** When the customer joined. */
  enrolledAt?: DateTimeRangeInput | null | undefined;
  /**
   * Members who are there in their life as customers.
   *
   * Added in plugin 0.2.
   */
  lifeCycle?: Array<LoyaltyLifeCycleEnum> | null | undefined;
  /** Points that can be spent now. */
  pointsAvailable?: IntRangeInput | null | undefined;
  /**
   * Members who are in the segment with this ID now.
   *
   * Added in plugin 0.2.
   */
  segment?: string | number | null | undefined;
  /**
   * Members whom staff have suspended, or have not.
   *
   * Added in plugin 0.2.
   */
  suspended?: boolean | null | undefined;
  /** Members who are in one of these tiers now. */
  tiers?: Array<string | number> | null | undefined;
};

/** What members are sorted by. */
export type LoyaltyMemberSortFieldEnum =
  /** Sort members by email. */
  | 'EMAIL'
  /** Sort members by enrolled at. */
  | 'ENROLLED_AT'
  /** Sort members by points available. */
  | 'POINTS_AVAILABLE'
  /** Sort members by tier. */
  | 'TIER';

/** How members are sorted. */
export type LoyaltyMemberSortingInput = {
  /** Specifies the direction in which to sort members. */
  direction: OrderDirection;
  /** Sort members by the selected field. */
  field: LoyaltyMemberSortFieldEnum;
};

/**
 * A tier's perks in another language.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyPerksInput = {
  /**
   * The language.
   *
   * Added in plugin 0.2.
   */
  language: LanguageCodeEnum;
  /**
   * The perks in it; an empty list removes the translation.
   *
   * Added in plugin 0.2.
   */
  perks: Array<string>;
};

/** Points to give or take by hand. */
export type LoyaltyPointsAdjustInput = {
  /** The same key posts once. */
  idempotencyKey?: string | null | undefined;
  /** Signed, not zero. */
  points: number;
  /** Not blank. */
  reason: string;
  /** The customer. */
  user: string | number;
};

/** What tiers are reached by. */
export type LoyaltyQualificationBasisEnum =
  /** The number of paid orders that were neither cancelled nor refunded in full. */
  | 'ORDERS'
  /** Points that orders earned. */
  | 'POINTS'
  /** Money that was paid for goods, less refunds, in the program's currency. */
  | 'SPEND';

/** The time that counts for a tier. */
export type LoyaltyQualificationWindowEnum =
  /** The present calendar year. */
  | 'CALENDAR_YEAR'
  /** All the time. */
  | 'LIFETIME'
  /** The last 12 months. */
  | 'ROLLING_12_MONTHS';

/**
 * Filtering options for rewards.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyRewardFilterInput = {
  /**
   * Rewards that are switched on, or are not.
   *
   * Added in plugin 0.2.
   */
  active?: boolean | null | undefined;
  /**
   * Rewards of the channel alone; not those of every channel.
   *
   * Added in plugin 0.2.
   */
  channel?: string | number | null | undefined;
  /**
   * Rewards of these kinds.
   *
   * Added in plugin 0.2.
   */
  kinds?: Array<LoyaltyRewardKindEnum> | null | undefined;
  /**
   * Part of the name.
   *
   * Added in plugin 0.2.
   */
  search?: string | null | undefined;
};

/** Fields of a reward. */
export type LoyaltyRewardInput = {
  /** Whether it is in the catalogue. */
  active?: boolean | null | undefined;
  /** VOUCHER: amount off. GIFT_CARD: the card's amount. In the channel's currency. */
  amount?: number | null | undefined;
  /** The channel it is for; VOUCHER and GIFT_CARD need one, others may be for all. */
  channel?: string | number | null | undefined;
  /**
   * Free text for shoppers.
   *
   * Added in plugin 0.2.
   */
  description?: string | null | undefined;
  /**
   * The text for shoppers in other languages.
   *
   * Added in plugin 0.2.
   */
  descriptionTranslations?: Array<LoyaltyTranslationInput> | null | undefined;
  /** VOUCHER: percent off, or `amount`. */
  discountPercent?: number | null | undefined;
  /**
   * Address of a picture, https:// or http://; an empty text for none.
   *
   * Added in plugin 0.2.
   */
  image?: string | null | undefined;
  /** What it gives; does not change later. */
  kind?: LoyaltyRewardKindEnum | null | undefined;
  /**
   * Keys to set; other keys stay, null removes all. Can be read by any API client authorized to read the object it's attached to.
   *
   * Warning: never store sensitive information, including financial data such as credit card details.
   *
   * Added in plugin 0.2.
   */
  metadata?: Array<MetadataInput> | null | undefined;
  /** Name of the reward. */
  name?: string | null | undefined;
  /** Points that it costs; 1 or more. */
  pointsCost?: number | null | undefined;
  /**
   * Keys to set; other keys stay, null removes all. Requires permissions to modify and to read the metadata of the object it's attached to.
   *
   * Warning: never store sensitive information, including financial data such as credit card details.
   *
   * Added in plugin 0.2.
   */
  privateMetadata?: Array<MetadataInput> | null | undefined;
  /** How many there are; null for no limit. */
  quantity?: number | null | undefined;
  /** Lowest tier that may claim it; null for everybody. */
  tier?: string | number | null | undefined;
  /** When it can no longer be claimed; null for never. */
  validUntil?: string | null | undefined;
  /** PRODUCT: the variant that is given. */
  variant?: string | number | null | undefined;
};

/** What a reward gives. */
export type LoyaltyRewardKindEnum =
  /** Free delivery */
  | 'FREE_SHIPPING'
  /** A gift card */
  | 'GIFT_CARD'
  /** A product */
  | 'PRODUCT'
  /** A voucher code */
  | 'VOUCHER';

/**
 * A condition of a segment's rule.
 *
 * Added in plugin 0.2.
 */
export type LoyaltySegmentConditionInput = {
  /**
   * BOUGHT_CATEGORY, BOUGHT_PRODUCT, USED_VOUCHER: within this many days; null for ever.
   *
   * Added in plugin 0.2.
   */
  days?: number | null | undefined;
  /**
   * What is asked of the member.
   *
   * Added in plugin 0.2.
   */
  field: LoyaltySegmentFieldEnum;
  /**
   * METADATA: the key.
   *
   * Added in plugin 0.2.
   */
  key?: string | null | undefined;
  /**
   * How it is compared.
   *
   * Added in plugin 0.2.
   */
  operator: LoyaltySegmentOperatorEnum;
  /**
   * What it is compared with, numbers as texts too: one; up to 100 for IN and NOT_IN; none for IS_SET and IS_NOT_SET.
   *
   * Added in plugin 0.2.
   */
  values: Array<string>;
};

/**
 * What a condition asks of a member. What is not known fits no comparison.
 *
 * Added in plugin 0.2.
 */
export type LoyaltySegmentFieldEnum =
  /**
   * Net spend for each order, in the program's currency.
   *
   * Added in plugin 0.2.
   */
  | 'AVERAGE_ORDER'
  /**
   * Something was bought of a category or one below it. Values: IDs or slugs of categories.
   *
   * Added in plugin 0.2.
   */
  | 'BOUGHT_CATEGORY'
  /**
   * A product was bought. Values: IDs or slugs of products.
   *
   * Added in plugin 0.2.
   */
  | 'BOUGHT_PRODUCT'
  /**
   * A channel that the member buys in. Values: IDs or slugs of channels.
   *
   * Added in plugin 0.2.
   */
  | 'CHANNEL'
  /**
   * A purpose that the member agrees to: MARKETING, PERSONALISATION or TRANSACTIONAL.
   *
   * Added in plugin 0.2.
   */
  | 'CONSENT'
  /**
   * The country of the last delivery, by its two letters.
   *
   * Added in plugin 0.2.
   */
  | 'COUNTRY'
  /**
   * The mean number of days between orders.
   *
   * Added in plugin 0.2.
   */
  | 'DAYS_BETWEEN_ORDERS'
  /**
   * Times of 24 hours since the first order that counts.
   *
   * Added in plugin 0.2.
   */
  | 'DAYS_SINCE_FIRST_ORDER'
  /**
   * Times of 24 hours since the customer joined.
   *
   * Added in plugin 0.2.
   */
  | 'DAYS_SINCE_JOINING'
  /**
   * Times of 24 hours since the last order that counts.
   *
   * Added in plugin 0.2.
   */
  | 'DAYS_SINCE_LAST_ORDER'
  /**
   * Days until the next birthday by the program's time zone, 0 for today.
   *
   * Added in plugin 0.2.
   */
  | 'DAYS_UNTIL_BIRTHDAY'
  /**
   * Times of 24 hours until the next points expire.
   *
   * Added in plugin 0.2.
   */
  | 'DAYS_UNTIL_EXPIRY'
  /**
   * Share of orders with a discount, 0 to 1.
   *
   * Added in plugin 0.2.
   */
  | 'DISCOUNT_SHARE'
  /**
   * Score of how often the member buys, 1 to 5; as of last night.
   *
   * Added in plugin 0.2.
   */
  | 'FREQUENCY'
  /**
   * The language of the first order, else of the account. Values as of LanguageCodeEnum.
   *
   * Added in plugin 0.2.
   */
  | 'LANGUAGE'
  /**
   * Where the member is in their life as a customer: NEVER, NEW, ACTIVE, DORMANT or LOST.
   *
   * Added in plugin 0.2.
   */
  | 'LIFE_CYCLE'
  /**
   * The customer's public metadata under `key`.
   *
   * Added in plugin 0.2.
   */
  | 'METADATA'
  /**
   * Score of how much the member spends, 1 to 5; as of last night.
   *
   * Added in plugin 0.2.
   */
  | 'MONEY'
  /**
   * What they cost less what was refunded, in the program's currency.
   *
   * Added in plugin 0.2.
   */
  | 'NET_SPEND'
  /**
   * How many orders count: paid, and neither cancelled nor refunded in full.
   *
   * Added in plugin 0.2.
   */
  | 'ORDERS'
  /**
   * Points that can be spent now.
   *
   * Added in plugin 0.2.
   */
  | 'POINTS_AVAILABLE'
  /**
   * Points that orders earned, less what was taken back.
   *
   * Added in plugin 0.2.
   */
  | 'POINTS_LIFETIME'
  /**
   * Points that cannot be spent yet.
   *
   * Added in plugin 0.2.
   */
  | 'POINTS_PENDING'
  /**
   * Score of how lately the member bought, 1 to 5; as of last night.
   *
   * Added in plugin 0.2.
   */
  | 'RECENCY'
  /**
   * The name of the three scores, such as CHAMPIONS.
   *
   * Added in plugin 0.2.
   */
  | 'RFM'
  /**
   * Another segment that the member is in. Values: codes or IDs of segments.
   *
   * Added in plugin 0.2.
   */
  | 'SEGMENT'
  /**
   * How many per cent of the others with an order spent less, 0 to 100; as of last night.
   *
   * Added in plugin 0.2.
   */
  | 'SPEND_PERCENTILE'
  /**
   * The member's tier now. Values: codes of tiers.
   *
   * Added in plugin 0.2.
   */
  | 'TIER'
  /**
   * A voucher was used with an order. Values: its codes.
   *
   * Added in plugin 0.2.
   */
  | 'USED_VOUCHER';

/**
 * Fields of a segment.
 *
 * Added in plugin 0.2.
 */
export type LoyaltySegmentInput = {
  /**
   * E-mail addresses of members to put on the list; those of nobody in the program are told. Requires MANAGE_USERS.
   *
   * Added in plugin 0.2.
   */
  addEmails?: Array<string> | null | undefined;
  /**
   * IDs of members to put on the list. Requires MANAGE_USERS.
   *
   * Added in plugin 0.2.
   */
  addMembers?: Array<string | number> | null | undefined;
  /**
   * 1 to 32 lower-case letters, digits, - or _; unique, does not change later.
   *
   * Added in plugin 0.2.
   */
  code?: string | null | undefined;
  /**
   * Name of the segment, of at most 64 characters.
   *
   * Added in plugin 0.2.
   */
  name?: string | null | undefined;
  /**
   * IDs of members to take off the list. Requires MANAGE_USERS.
   *
   * Added in plugin 0.2.
   */
  removeMembers?: Array<string | number> | null | undefined;
  /**
   * Whom it is for. A segment that is created without a rule is a list, for good.
   *
   * Added in plugin 0.2.
   */
  rule?: LoyaltySegmentRuleInput | null | undefined;
};

/**
 * Where a segment has its members from.
 *
 * Added in plugin 0.2.
 */
export type LoyaltySegmentKindEnum =
  /**
   * Who was put on the list.
   *
   * Added in plugin 0.2.
   */
  | 'LIST'
  /**
   * Whom the rule fits at the moment of the question.
   *
   * Added in plugin 0.2.
   */
  | 'RULE';

/**
 * How what a member has is compared with the values; which of them fit depends on the field.
 *
 * Added in plugin 0.2.
 */
export type LoyaltySegmentOperatorEnum =
  /**
   * The text has the value in it.
   *
   * Added in plugin 0.2.
   */
  | 'CONTAINS'
  /**
   * Equal to the value.
   *
   * Added in plugin 0.2.
   */
  | 'EQ'
  /**
   * More than the value.
   *
   * Added in plugin 0.2.
   */
  | 'GT'
  /**
   * The value or more.
   *
   * Added in plugin 0.2.
   */
  | 'GTE'
  /**
   * One of the values.
   *
   * Added in plugin 0.2.
   */
  | 'IN'
  /**
   * There is nothing. Takes no value.
   *
   * Added in plugin 0.2.
   */
  | 'IS_NOT_SET'
  /**
   * There is something. Takes no value.
   *
   * Added in plugin 0.2.
   */
  | 'IS_SET'
  /**
   * Less than the value.
   *
   * Added in plugin 0.2.
   */
  | 'LT'
  /**
   * The value or less.
   *
   * Added in plugin 0.2.
   */
  | 'LTE'
  /**
   * Another than the value.
   *
   * Added in plugin 0.2.
   */
  | 'NE'
  /**
   * None of the values.
   *
   * Added in plugin 0.2.
   */
  | 'NOT_IN';

/**
 * A rule: exactly one of the four is given. At most 30 levels and 200 conditions, with those of the segments that it names.
 *
 * Added in plugin 0.2.
 */
export type LoyaltySegmentRuleInput = {
  /**
   * All of these fit.
   *
   * Added in plugin 0.2.
   */
  all?: Array<LoyaltySegmentRuleInput> | null | undefined;
  /**
   * At least one of these fits.
   *
   * Added in plugin 0.2.
   */
  any?: Array<LoyaltySegmentRuleInput> | null | undefined;
  /**
   * Something of the member fits.
   *
   * Added in plugin 0.2.
   */
  condition?: LoyaltySegmentConditionInput | null | undefined;
  /**
   * This is known not to fit.
   *
   * Added in plugin 0.2.
   */
  not?: LoyaltySegmentRuleInput | null | undefined;
};

/**
 * Settings to change; what is not given stays.
 *
 * Added in plugin 0.2.
 */
export type LoyaltySettingsInput = {
  /**
   * Points that one person may give by hand in 24 hours. 0 (no limit) or more. Holds for each of the staff and for each app.
   *
   * Added in plugin 0.2.
   */
  adjustLimitPerDay?: number | null | undefined;
  /**
   * Every customer is a member. Off: customers join by themselves.
   *
   * Added in plugin 0.2.
   */
  autoEnroll?: boolean | null | undefined;
  /**
   * When an order's points are awarded.
   *
   * Added in plugin 0.2.
   */
  awardOn?: LoyaltyAwardOnEnum | null | undefined;
  /**
   * Birthday points. 0 or more, once a year.
   *
   * Added in plugin 0.2.
   */
  birthdayPoints?: number | null | undefined;
  /**
   * Addresses of the Dashboard. Such as https://dashboard.example.com, a space between two: who may show the loyalty pages. Empty: the hosts of ALLOWED_CLIENT_HOSTS.
   *
   * Added in plugin 0.2.
   */
  dashboardOrigins?: string | null | undefined;
  /**
   * Days of grace before a lower tier. 0 to 365.
   *
   * Added in plugin 0.2.
   */
  downgradeGraceDays?: number | null | undefined;
  /**
   * Earn on prices without tax. Whether points are counted on the price without tax.
   *
   * Added in plugin 0.2.
   */
  earnOnNet?: boolean | null | undefined;
  /**
   * Delivery earns points. Whether what is paid for delivery counts.
   *
   * Added in plugin 0.2.
   */
  earnOnShipping?: boolean | null | undefined;
  /**
   * Points are awarded. Off stops all awards, for an incident. Orders placed meanwhile are awarded once it is on again.
   *
   * Added in plugin 0.2.
   */
  earningActive?: boolean | null | undefined;
  /**
   * Days until points expire. 0 (never) to 3650, from the day the points become available.
   *
   * Added in plugin 0.2.
   */
  expiresAfterDays?: number | null | undefined;
  /**
   * When points expire, by the program's time zone.
   *
   * Added in plugin 0.2.
   */
  expiryRounding?: LoyaltyExpiryRoundingEnum | null | undefined;
  /**
   * Gifts that one person may give in a month, in points. 0 (no limit) or more: what the rewards given without points cost. Holds for each of the staff and each app.
   *
   * Added in plugin 0.2.
   */
  giftsPerMonth?: number | null | undefined;
  /**
   * Minutes that points stay set aside. 10 or more: in a checkout that nobody touches.
   *
   * Added in plugin 0.2.
   */
  holdMinutes?: number | null | undefined;
  /**
   * Days without an order until points expire. 0 (by age) to 3650: instead of by age, all points of a member who has not ordered for so long. Switching it on expires nobody before one whole period has passed. Switched off, points that came meanwhile never expire.
   *
   * Added in plugin 0.2.
   */
  inactivityDays?: number | null | undefined;
  /**
   * Margin in percent. 0 to 100: what is left of the price of goods. Says what a campaign's further revenue is worth.
   *
   * Added in plugin 0.2.
   */
  marginPercent?: number | null | undefined;
  /**
   * Points pay at most this percentage. 1 to 100, of the goods' price in a checkout.
   *
   * Added in plugin 0.2.
   */
  maxRedeemPercent?: number | null | undefined;
  /**
   * Messages to members go by. none (apps alone are told), email (through the SMTP server of Saleor's plugin User emails), or app (Saleor's webhook NOTIFY_USER, for shops whose mail goes through an app).
   *
   * Added in plugin 0.2.
   */
  messageWay?: string | null | undefined;
  /**
   * Marketing messages a week. 0 (no limit) to 50 for each member in any 7 times 24 hours. One too many waits, or is dropped.
   *
   * Added in plugin 0.2.
   */
  messagesPerWeek?: number | null | undefined;
  /**
   * Fewest points to spend at once. 1 or more.
   *
   * Added in plugin 0.2.
   */
  minRedeemPoints?: number | null | undefined;
  /**
   * Days until points can be spent. 0 to 365, from the award. Covers the time for returns.
   *
   * Added in plugin 0.2.
   */
  pendingDays?: number | null | undefined;
  /**
   * Point value. Money that one point is worth when it is spent, such as 0.01. A channel's own terms go first.
   *
   * Added in plugin 0.2.
   */
  pointValue?: number | null | undefined;
  /**
   * Points per currency unit. Points for one unit of money, such as 1 or 0.5. A channel's own terms go first.
   *
   * Added in plugin 0.2.
   */
  pointsPerCurrencyUnit?: number | null | undefined;
  /**
   * Program currency. A channel's currency, such as EUR, that amounts of several channels are converted to by their rates. Empty: that of the oldest active channel without a rate of its own.
   *
   * Added in plugin 0.2.
   */
  programCurrency?: string | null | undefined;
  /**
   * Members held out of everything, in percent. 0 (nobody) to 50: they get no campaign, no marketing journey, no incentive, and earn as if there were none.
   *
   * Added in plugin 0.2.
   */
  programHoldoutPercent?: number | null | undefined;
  /**
   * Program name. What shoppers call the program. 1 to 64 characters.
   *
   * Added in plugin 0.2.
   */
  programName?: string | null | undefined;
  /**
   * What tiers are reached by.
   *
   * Added in plugin 0.2.
   */
  qualificationBasis?: LoyaltyQualificationBasisEnum | null | undefined;
  /**
   * The time that counts for a tier.
   *
   * Added in plugin 0.2.
   */
  qualificationWindow?: LoyaltyQualificationWindowEnum | null | undefined;
  /**
   * Quiet hours. Such as 21:00-09:00 by each member's clocks: marketing that is due then goes at their end. Empty: none.
   *
   * Added in plugin 0.2.
   */
  quietHours?: string | null | undefined;
  /**
   * Points are spent in steps of. 1 or more.
   *
   * Added in plugin 0.2.
   */
  redeemStep?: number | null | undefined;
  /**
   * Days until who brought a friend is rewarded. 0 to 365, from the payment of the friend's first order. Covers the time for returns.
   *
   * Added in plugin 0.2.
   */
  referralPendingDays?: number | null | undefined;
  /**
   * Sender's address. Such as club@example.com, of a domain that your mail server may send for. Empty: that of User emails.
   *
   * Added in plugin 0.2.
   */
  senderAddress?: string | null | undefined;
  /**
   * Sender's name. Of e-mails to members, up to 64 characters. Empty: that of User emails.
   *
   * Added in plugin 0.2.
   */
  senderName?: string | null | undefined;
  /**
   * Points can be spent. Off stops new spending, for an incident. What checkouts hold already can still be ordered.
   *
   * Added in plugin 0.2.
   */
  spendingActive?: boolean | null | undefined;
  /**
   * Time zone. Such as Europe/Warsaw or UTC. Weekdays and hours of campaigns are those of its clocks.
   *
   * Added in plugin 0.2.
   */
  timeZone?: string | null | undefined;
  /**
   * Welcome points. 0 or more, once, on joining.
   *
   * Added in plugin 0.2.
   */
  welcomePoints?: number | null | undefined;
};

/**
 * A tier's own terms of free delivery in one channel.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyTierChannelTermsInput = {
  /**
   * ID of the channel.
   *
   * Added in plugin 0.2.
   */
  channel: string | number;
  /**
   * From this price of the goods on, in the channel's currency; null for the channel's own.
   *
   * Added in plugin 0.2.
   */
  freeShippingMinimumOrder?: number | null | undefined;
  /**
   * What delivery costs then, in the channel's currency; null for the channel's own.
   *
   * Added in plugin 0.2.
   */
  freeShippingPrice?: number | null | undefined;
};

/** Fields of a tier. */
export type LoyaltyTierInput = {
  /**
   * The tier's own terms of free delivery in these channels; other channels stay.
   *
   * Added in plugin 0.2.
   */
  channelTerms?: Array<LoyaltyTierChannelTermsInput> | null | undefined;
  /** Stable, lower case, unique. */
  code?: string | null | undefined;
  /** Free text for shoppers. */
  description?: string | null | undefined;
  /** The text for shoppers in other languages. */
  descriptionTranslations?: Array<LoyaltyTierTranslationInput> | null | undefined;
  /** Taken off every line that is not excluded; 0 to 100. */
  discountPercent?: number | null | undefined;
  /** Multiplies the points that an order earns; above 0. */
  earnMultiplier?: number | null | undefined;
  /** The tier has free delivery, under the channel's terms. */
  freeShipping?: boolean | null | undefined;
  /**
   * Keys to set; other keys stay, null removes all. Can be read by any API client authorized to read the object it's attached to.
   *
   * Warning: never store sensitive information, including financial data such as credit card details.
   *
   * Added in plugin 0.2.
   */
  metadata?: Array<MetadataInput> | null | undefined;
  /** Name of the tier. */
  name?: string | null | undefined;
  /**
   * What the tier gives besides, in sentences for shoppers: at most 20 of 200 characters.
   *
   * Added in plugin 0.2.
   */
  perks?: Array<string> | null | undefined;
  /**
   * The perks in other languages.
   *
   * Added in plugin 0.2.
   */
  perksTranslations?: Array<LoyaltyPerksInput> | null | undefined;
  /**
   * Keys to set; other keys stay, null removes all. Requires permissions to modify and to read the metadata of the object it's attached to.
   *
   * Warning: never store sensitive information, including financial data such as credit card details.
   *
   * Added in plugin 0.2.
   */
  privateMetadata?: Array<MetadataInput> | null | undefined;
  /**
   * ID of the segment whose members have at least this tier, whatever they qualify for; null for none.
   *
   * Added in plugin 0.2.
   */
  segment?: string | number | null | undefined;
  /** What qualifies, in the program's basis; 0 or more, unique. */
  threshold?: number | null | undefined;
};

/**
 * A tier as it would be; what is not given stays, or is as in a new tier.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyTierPlanInput = {
  /**
   * What would be taken off, 0 to 100.
   *
   * Added in plugin 0.2.
   */
  discountPercent?: number | null | undefined;
  /**
   * What would multiply the points that an order earns.
   *
   * Added in plugin 0.2.
   */
  earnMultiplier?: number | null | undefined;
  /**
   * ID of the tier that would change; null: a new one.
   *
   * Added in plugin 0.2.
   */
  id?: string | number | null | undefined;
  /**
   * What would qualify, in the program's basis.
   *
   * Added in plugin 0.2.
   */
  threshold?: number | null | undefined;
};

/** A tier's description in another language. */
export type LoyaltyTierTranslationInput = {
  /** The text in it; an empty one removes the translation. */
  description: string;
  /** The language. */
  language: LanguageCodeEnum;
};

/** Filtering options for points transactions. */
export type LoyaltyTransactionFilterInput = {
  /** When the entry was posted. */
  createdAt?: DateTimeRangeInput | null | undefined;
  /** Entries of these kinds. */
  kinds?: Array<LoyaltyTransactionKindEnum> | null | undefined;
};

/** Why points moved. */
export type LoyaltyTransactionKindEnum =
  /** Adjusted by staff */
  | 'ADJUSTMENT'
  /** Bonus */
  | 'BONUS'
  /** Earned by an order */
  | 'EARN'
  /** Expired */
  | 'EXPIRATION'
  /** Spent */
  | 'REDEMPTION'
  /** Given back after spending */
  | 'RESTORATION'
  /** Taken back after a refund or cancellation */
  | 'REVERSAL';

/**
 * A text in another language.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyTranslationInput = {
  /**
   * The language.
   *
   * Added in plugin 0.2.
   */
  language: LanguageCodeEnum;
  /**
   * The text in it; an empty one removes the translation.
   *
   * Added in plugin 0.2.
   */
  text: string;
};

/**
 * What can be said of the share of members who ordered.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyVerdictEnum =
  /**
   * Fewer of those whom it was for ordered: the interval of the difference is below 0.
   *
   * Added in plugin 0.2.
   */
  | 'HARMFUL'
  /**
   * The sides have other sizes than chance makes, one time in a thousand.
   *
   * Added in plugin 0.2.
   */
  | 'NOT_COMPARABLE'
  /**
   * A side has fewer than 200 members, or fewer than 10 who ordered.
   *
   * Added in plugin 0.2.
   */
  | 'NOT_ENOUGH_DATA'
  /**
   * The difference may as well be chance: its interval has 0 in it.
   *
   * Added in plugin 0.2.
   */
  | 'NOT_PROVEN'
  /**
   * Nobody is held out.
   *
   * Added in plugin 0.2.
   */
  | 'NO_HOLDOUT'
  /**
   * More of those whom it was for ordered: the interval of the difference is above 0.
   *
   * Added in plugin 0.2.
   */
  | 'PROVEN';

/**
 * A day of the week.
 *
 * Added in plugin 0.2.
 */
export type LoyaltyWeekdayEnum =
  /**
   * Friday.
   *
   * Added in plugin 0.2.
   */
  | 'FRIDAY'
  /**
   * Monday.
   *
   * Added in plugin 0.2.
   */
  | 'MONDAY'
  /**
   * Saturday.
   *
   * Added in plugin 0.2.
   */
  | 'SATURDAY'
  /**
   * Sunday.
   *
   * Added in plugin 0.2.
   */
  | 'SUNDAY'
  /**
   * Thursday.
   *
   * Added in plugin 0.2.
   */
  | 'THURSDAY'
  /**
   * Tuesday.
   *
   * Added in plugin 0.2.
   */
  | 'TUESDAY'
  /**
   * Wednesday.
   *
   * Added in plugin 0.2.
   */
  | 'WEDNESDAY';

export type MetadataErrorCode =
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'NOT_UPDATED'
  | 'REQUIRED';

export type MetadataInput = {
  /** Key of a metadata item. */
  key: string;
  /** Value of a metadata item. */
  value: string;
};

export type OrderDirection =
  /** Specifies an ascending sort order. */
  | 'ASC'
  /** Specifies a descending sort order. */
  | 'DESC';

export type CampaignsQueryVariables = Exact<{
  filter?: LoyaltyCampaignFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CampaignsQuery = { loyaltyCampaigns: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number } }> } | null };

export type CampaignLineFragment = { id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number };

export type CampaignWholeFragment = { description: string | null, firstOrders: number | null, pointsPerOrderLimit: number | null, pointsPerMemberLimit: number | null, timesPerMemberLimit: number | null, priority: number, stackable: boolean, holdoutPercent: number, id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number, descriptions: Array<{ language: LanguageCodeEnum, text: string }>, channels: Array<{ id: string }>, tier: { id: string } | null, segment: { id: string, name: string } | null, goods: { excludeSale: boolean, products: Array<{ id: string, name: string }>, variants: Array<{ id: string, name: string, sku: string | null, product: { name: string } }>, collections: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }> }, channelMinimums: Array<{ channel: { id: string }, amount: { amount: number } }> };

export type CampaignQueryVariables = Exact<{
  id: string | number;
}>;


export type CampaignQuery = { loyaltyCampaign: { description: string | null, firstOrders: number | null, pointsPerOrderLimit: number | null, pointsPerMemberLimit: number | null, timesPerMemberLimit: number | null, priority: number, stackable: boolean, holdoutPercent: number, id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number, descriptions: Array<{ language: LanguageCodeEnum, text: string }>, channels: Array<{ id: string }>, tier: { id: string } | null, segment: { id: string, name: string } | null, goods: { excludeSale: boolean, products: Array<{ id: string, name: string }>, variants: Array<{ id: string, name: string, sku: string | null, product: { name: string } }>, collections: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }> }, channelMinimums: Array<{ channel: { id: string }, amount: { amount: number } }> } | null };

export type CampaignChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CampaignChoicesQuery = { channels: Array<{ id: string, name: string, currencyCode: string }> | null, loyaltySettings: { timeZone: string }, loyaltyTiers: Array<{ id: string, name: string }> };

export type CampaignPlanQueryVariables = Exact<{
  id: string | number;
  from?: number | null | undefined;
  to?: number | null | undefined;
}>;


export type CampaignPlanQuery = { loyaltyCampaign: { plan: { members: number, membersNeeded: number | null, smallestDifference: number | null } } | null };

export type CampaignMeasuredQueryVariables = Exact<{
  id: string | number;
  language: LanguageCodeEnum;
}>;


export type CampaignMeasuredQuery = { loyaltyCampaign: { measured: { isPreliminary: boolean, verdict: LoyaltyVerdictEnum, summary: string, treated: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, heldOut: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, conversion: { estimate: number, low: number, high: number } | null, revenuePerMember: { estimate: number, low: number, high: number } | null, worth: { estimate: number, low: number, high: number } | null, cost: { amount: number, currency: string } } } | null };

export type FindVariantsQueryVariables = Exact<{
  search: string;
}>;


export type FindVariantsQuery = { productVariants: { edges: Array<{ node: { id: string, name: string, sku: string | null, product: { name: string } } }> } | null };

export type FindCollectionsQueryVariables = Exact<{
  search: string;
}>;


export type FindCollectionsQuery = { collections: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type CampaignCreateMutationVariables = Exact<{
  input: LoyaltyCampaignInput;
}>;


export type CampaignCreateMutation = { loyaltyCampaignCreate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, campaign: { id: string, name: string } | null } | null };

export type CampaignUpdateMutationVariables = Exact<{
  id: string | number;
  input: LoyaltyCampaignInput;
}>;


export type CampaignUpdateMutation = { loyaltyCampaignUpdate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, campaign: { description: string | null, firstOrders: number | null, pointsPerOrderLimit: number | null, pointsPerMemberLimit: number | null, timesPerMemberLimit: number | null, priority: number, stackable: boolean, holdoutPercent: number, id: string, code: string, name: string, active: boolean, startsAt: string | null, endsAt: string | null, weekdays: Array<LoyaltyWeekdayEnum>, fromTime: string | null, untilTime: string | null, effect: LoyaltyCampaignEffectEnum, factor: number | null, points: number | null, budget: number | null, budgetUsed: number, descriptions: Array<{ language: LanguageCodeEnum, text: string }>, channels: Array<{ id: string }>, tier: { id: string } | null, segment: { id: string, name: string } | null, goods: { excludeSale: boolean, products: Array<{ id: string, name: string }>, variants: Array<{ id: string, name: string, sku: string | null, product: { name: string } }>, collections: Array<{ id: string, name: string }>, categories: Array<{ id: string, name: string }> }, channelMinimums: Array<{ channel: { id: string }, amount: { amount: number } }> } | null } | null };

export type CampaignDeleteMutationVariables = Exact<{
  id: string | number;
}>;


export type CampaignDeleteMutation = { loyaltyCampaignDelete: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, campaign: { name: string } | null } | null };

export type ChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelsQuery = { channels: Array<{ slug: string, name: string, isActive: boolean }> | null };

export type StandingFragment = { id: string, enrolledAt: string, suspended: boolean | null, suspendedReason: string | null, tierExpiresAt: string | null, assignedUntil: string | null, user: { id: string, email: string, firstName: string, lastName: string } | null, points: { available: number, pending: number, held: number, lifetime: number, value: { amount: number, currency: string } }, tier: { id: string, name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, nextTier: { remaining: number, percent: number, tier: { name: string } } | null, assignedTier: { id: string } | null, assignedBy: { email: string } | null };

export type MemberQueryVariables = Exact<{
  id: string | number;
  channel: string;
}>;


export type MemberQuery = { loyaltyMember: { id: string, enrolledAt: string, suspended: boolean | null, suspendedReason: string | null, tierExpiresAt: string | null, assignedUntil: string | null, expirations: Array<{ points: number, expiresAt: string }>, user: { id: string, email: string, firstName: string, lastName: string } | null, points: { available: number, pending: number, held: number, lifetime: number, value: { amount: number, currency: string } }, tier: { id: string, name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, nextTier: { remaining: number, percent: number, tier: { name: string } } | null, assignedTier: { id: string } | null, assignedBy: { email: string } | null } | null, loyaltyProgram: { qualification: { basis: LoyaltyQualificationBasisEnum } } | null };

export type HistoryQueryVariables = Exact<{
  id: string | number;
  filter?: LoyaltyTransactionFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HistoryQuery = { loyaltyMember: { transactions: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, kind: LoyaltyTransactionKindEnum, points: number, balance: number, createdAt: string, availableAt: string | null, expiresAt: string | null, reason: string | null, actorApp: string | null, actor: { email: string } | null, order: { id: string, number: string } | null } }> } } | null };

export type AdjustMutationVariables = Exact<{
  input: LoyaltyPointsAdjustInput;
}>;


export type AdjustMutation = { loyaltyPointsAdjust: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, transaction: { points: number, balance: number } | null } | null };

export type AssignTierMutationVariables = Exact<{
  user: string | number;
  tier: string | number;
  until?: string | null | undefined;
}>;


export type AssignTierMutation = { loyaltyMemberTierAssign: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, member: { tier: { name: string } } | null } | null };

export type UnassignTierMutationVariables = Exact<{
  user: string | number;
}>;


export type UnassignTierMutation = { loyaltyMemberTierUnassign: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, member: { tier: { name: string } } | null } | null };

export type SuspendMutationVariables = Exact<{
  user: string | number;
  suspended: boolean;
  reason: string;
}>;


export type SuspendMutation = { loyaltyMemberSuspend: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, member: { suspended: boolean | null } | null } | null };

export type MembersQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: LoyaltyMemberFilterInput | null | undefined;
  sortBy?: LoyaltyMemberSortingInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type MembersQuery = { loyaltyMembers: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, enrolledAt: string, suspended: boolean | null, user: { email: string, firstName: string, lastName: string } | null, tier: { name: string }, points: { available: number, pending: number } } }> } | null };

export type TiersQueryVariables = Exact<{ [key: string]: never; }>;


export type TiersQuery = { loyaltyTiers: Array<{ id: string, name: string }> };

export type ProgramStandingQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramStandingQuery = { loyaltyLiability: { members: number, pointsOutstanding: number, values: Array<{ amount: number, currency: string }> } | null, loyaltyTiers: Array<{ id: string, name: string, members: number | null }> };

export type MovementsQueryVariables = Exact<{
  from: string;
  to: string;
  channel?: string | null | undefined;
}>;


export type MovementsQuery = { loyaltyMovements: Array<{ from: string, earned: number, bonus: number, adjusted: number, restored: number, reversed: number, redeemed: number, expired: number }> };

export type RetentionQueryVariables = Exact<{
  from: string;
  to: string;
  channel?: string | null | undefined;
}>;


export type RetentionQuery = { loyaltyRetention: Array<{ from: string, members: { orders: number, retentionPercent: number | null, repeatPercent: number | null, revenue: { amount: number, currency: string } | null, averageOrder: { amount: number, currency: string } | null, clv: { amount: number, currency: string } | null }, everybody: { orders: number, retentionPercent: number | null, repeatPercent: number | null, revenue: { amount: number, currency: string } | null, averageOrder: { amount: number, currency: string } | null, clv: { amount: number, currency: string } | null } }> };

export type CustomersFragment = { orders: number, retentionPercent: number | null, repeatPercent: number | null, revenue: { amount: number, currency: string } | null, averageOrder: { amount: number, currency: string } | null, clv: { amount: number, currency: string } | null };

export type ProgramSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramSettingsQuery = { loyaltySettings: { active: boolean, status: string, problems: Array<string>, programName: string, programCurrency: string, timeZone: string, awardOn: LoyaltyAwardOnEnum, pointsPerCurrencyUnit: number, earnOnShipping: boolean, earnOnNet: boolean, pendingDays: number, expiresAfterDays: number, pointValue: number, minRedeemPoints: number, redeemStep: number, maxRedeemPercent: number, holdMinutes: number, autoEnroll: boolean, welcomePoints: number, birthdayPoints: number, qualificationBasis: LoyaltyQualificationBasisEnum, qualificationWindow: LoyaltyQualificationWindowEnum, downgradeGraceDays: number, marginPercent: number, programHoldoutPercent: number, earningActive: boolean, spendingActive: boolean, adjustLimitPerDay: number, dashboardOrigins: string, messageWay: string, senderName: string, senderAddress: string, quietHours: string, messagesPerWeek: number, expiryRounding: LoyaltyExpiryRoundingEnum, inactivityDays: number, referralPendingDays: number, giftsPerMonth: number } };

export type SaveSettingsMutationVariables = Exact<{
  input: LoyaltySettingsInput;
}>;


export type SaveSettingsMutation = { loyaltySettingsUpdate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, settings: { programName: string } | null } | null };

export type ProgramTiersQueryVariables = Exact<{ [key: string]: never; }>;


export type ProgramTiersQuery = { loyaltySettings: { qualificationBasis: LoyaltyQualificationBasisEnum, programCurrency: string }, loyaltyTiers: Array<{ id: string, code: string, name: string, threshold: number, earnMultiplier: number, discountPercent: number, members: number | null, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }> };

export type TierLineFragment = { id: string, code: string, name: string, threshold: number, earnMultiplier: number, discountPercent: number, members: number | null, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null };

export type ProgramTierQueryVariables = Exact<{
  id: string | number;
}>;


export type ProgramTierQuery = { loyaltyTier: { description: string | null, perks: Array<string>, id: string, code: string, name: string, threshold: number, earnMultiplier: number, discountPercent: number, members: number | null, descriptions: Array<{ language: LanguageCodeEnum, text: string }>, segment: { id: string } | null, channelTerms: Array<{ channel: { id: string }, freeShippingMinimumOrder: { amount: number } | null, freeShippingPrice: { amount: number } | null }> | null, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null } | null };

export type TierWholeFragment = { description: string | null, perks: Array<string>, id: string, code: string, name: string, threshold: number, earnMultiplier: number, discountPercent: number, members: number | null, descriptions: Array<{ language: LanguageCodeEnum, text: string }>, segment: { id: string } | null, channelTerms: Array<{ channel: { id: string }, freeShippingMinimumOrder: { amount: number } | null, freeShippingPrice: { amount: number } | null }> | null, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null };

export type TierChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type TierChoicesQuery = { channels: Array<{ id: string, name: string, currencyCode: string }> | null, loyaltySegments: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type CreateTierMutationVariables = Exact<{
  input: LoyaltyTierInput;
}>;


export type CreateTierMutation = { loyaltyTierCreate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, tier: { name: string } | null } | null };

export type UpdateTierMutationVariables = Exact<{
  id: string | number;
  input: LoyaltyTierInput;
}>;


export type UpdateTierMutation = { loyaltyTierUpdate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, tier: { name: string } | null } | null };

export type DeleteTierMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteTierMutation = { loyaltyTierDelete: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, tier: { name: string } | null } | null };

export type TermsChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsChannelsQuery = { channels: Array<{ id: string, slug: string, name: string, isActive: boolean, currencyCode: string }> | null, loyaltySettings: { pointsPerCurrencyUnit: number, pointValue: number } };

export type ChannelTermsQueryVariables = Exact<{
  channel: string | number;
}>;


export type ChannelTermsQuery = { loyaltyChannelTerms: { active: boolean, pointsPerCurrencyUnit: number | null, pointValue: number | null, freeShippingMinimumOrder: { amount: number, currency: string }, freeShippingPrice: { amount: number, currency: string } } | null };

export type SaveTermsMutationVariables = Exact<{
  channel: string | number;
  input: LoyaltyChannelTermsInput;
}>;


export type SaveTermsMutation = { loyaltyChannelTermsUpdate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, program: { name: string } | null } | null };

export type ChangePreviewQueryVariables = Exact<{
  tiers?: Array<LoyaltyTierPlanInput> | LoyaltyTierPlanInput | null | undefined;
  terms?: Array<LoyaltyChannelTermsPlanInput> | LoyaltyChannelTermsPlanInput | null | undefined;
  settings?: LoyaltySettingsInput | null | undefined;
}>;


export type ChangePreviewQuery = { loyaltyChangePreview: { members: number, moves: Array<{ isUp: boolean, members: number, atOnce: number, anyway: number, from: { name: string }, to: { name: string } | null }>, cost: { points: number, worth: { amount: number, currency: string } | null, discounts: { amount: number, currency: string } | null }, outstanding: Array<{ amount: number, currency: string }>, outstandingThen: Array<{ amount: number, currency: string }> } | null };

export type CalculatorChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type CalculatorChoicesQuery = { channels: Array<{ slug: string, name: string, isActive: boolean, currencyCode: string }> | null, loyaltyTiers: Array<{ id: string, name: string }> };

export type CalculateQueryVariables = Exact<{
  channel: string;
  amount: number;
  tier?: string | number | null | undefined;
  language: LanguageCodeEnum;
}>;


export type CalculateQuery = { loyaltyPointsFor: { points: number, worth: { amount: number, currency: string }, earning: Array<{ kind: LoyaltyEarningStepKindEnum, points: number, text: string }> } | null };

export type RewardsQueryVariables = Exact<{
  filter?: LoyaltyRewardFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type RewardsQuery = { loyaltyAllRewards: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, name: string, kind: LoyaltyRewardKindEnum, pointsCost: number, active: boolean | null, quantity: number | null, remaining: number | null, claimed: number | null, validUntil: string | null, discountPercent: number | null, amount: { amount: number, currency: string } | null, channel: { id: string, name: string } | null, tier: { id: string, name: string } | null, variant: { id: string, name: string, product: { name: string } } | null } }> } | null };

export type RewardLineFragment = { id: string, name: string, kind: LoyaltyRewardKindEnum, pointsCost: number, active: boolean | null, quantity: number | null, remaining: number | null, claimed: number | null, validUntil: string | null, discountPercent: number | null, amount: { amount: number, currency: string } | null, channel: { id: string, name: string } | null, tier: { id: string, name: string } | null, variant: { id: string, name: string, product: { name: string } } | null };

export type RewardQueryVariables = Exact<{
  id: string | number;
}>;


export type RewardQuery = { loyaltyReward: { description: string | null, image: string | null, id: string, name: string, kind: LoyaltyRewardKindEnum, pointsCost: number, active: boolean | null, quantity: number | null, remaining: number | null, claimed: number | null, validUntil: string | null, discountPercent: number | null, descriptions: Array<{ language: LanguageCodeEnum, text: string }>, amount: { amount: number, currency: string } | null, channel: { id: string, name: string } | null, tier: { id: string, name: string } | null, variant: { id: string, name: string, product: { name: string } } | null } | null };

export type RewardWholeFragment = { description: string | null, image: string | null, id: string, name: string, kind: LoyaltyRewardKindEnum, pointsCost: number, active: boolean | null, quantity: number | null, remaining: number | null, claimed: number | null, validUntil: string | null, discountPercent: number | null, descriptions: Array<{ language: LanguageCodeEnum, text: string }>, amount: { amount: number, currency: string } | null, channel: { id: string, name: string } | null, tier: { id: string, name: string } | null, variant: { id: string, name: string, product: { name: string } } | null };

export type RewardChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type RewardChoicesQuery = { channels: Array<{ id: string, name: string, currencyCode: string }> | null, loyaltyTiers: Array<{ id: string, name: string }> };

export type CreateRewardMutationVariables = Exact<{
  input: LoyaltyRewardInput;
}>;


export type CreateRewardMutation = { loyaltyRewardCreate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, reward: { name: string } | null } | null };

export type UpdateRewardMutationVariables = Exact<{
  id: string | number;
  input: LoyaltyRewardInput;
}>;


export type UpdateRewardMutation = { loyaltyRewardUpdate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, reward: { active: boolean | null } | null } | null };

export type DeleteRewardMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteRewardMutation = { loyaltyRewardDelete: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, reward: { id: string } | null } | null };

export type ClaimsQueryVariables = Exact<{
  filter?: LoyaltyClaimFilterInput | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClaimsQuery = { loyaltyClaims: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, rewardName: string, points: number, state: LoyaltyClaimStateEnum, claimedAt: string, usedAt: string | null, voucherCode: string | null, order: { id: string, number: string } | null, member: { id: string, user: { email: string } | null } | null } }> } | null };

export type ClaimLineFragment = { id: string, rewardName: string, points: number, state: LoyaltyClaimStateEnum, claimedAt: string, usedAt: string | null, voucherCode: string | null, order: { id: string, number: string } | null, member: { id: string, user: { email: string } | null } | null };

export type CancelClaimMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type CancelClaimMutation = { loyaltyClaimCancel: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, claim: { points: number } | null } | null };

export type SegmentsQueryVariables = Exact<{
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SegmentsQuery = { loyaltySegments: { totalCount: number | null, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, code: string, name: string, kind: LoyaltySegmentKindEnum, size: number } }> } | null };

export type SegmentWholeFragment = { id: string, code: string, name: string, kind: LoyaltySegmentKindEnum, size: number, rule: unknown };

export type SegmentQueryVariables = Exact<{
  id: string | number;
}>;


export type SegmentQuery = { loyaltySegment: { id: string, code: string, name: string, kind: LoyaltySegmentKindEnum, size: number, rule: unknown } | null };

export type SegmentMembersQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type SegmentMembersQuery = { loyaltySegment: { members: { pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null }, edges: Array<{ node: { id: string, user: { email: string, firstName: string, lastName: string } | null, tier: { name: string }, points: { available: number } } }> } } | null };

export type RuleTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type RuleTermsQuery = { loyaltySegmentFields: Array<{ field: LoyaltySegmentFieldEnum, operators: Array<LoyaltySegmentOperatorEnum>, choices: Array<string>, takesDays: boolean, takesKey: boolean }>, loyaltyTiers: Array<{ code: string, name: string }>, channels: Array<{ id: string, name: string }> | null };

export type CountriesQueryVariables = Exact<{ [key: string]: never; }>;


export type CountriesQuery = { shop: { countries: Array<{ code: string }> } };

export type SegmentPreviewQueryVariables = Exact<{
  rule: LoyaltySegmentRuleInput;
}>;


export type SegmentPreviewQuery = { loyaltySegmentPreview: { size: number } | null };

export type ProductNamesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type ProductNamesQuery = { products: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type CategoryNamesQueryVariables = Exact<{
  ids?: Array<string | number> | string | number | null | undefined;
}>;


export type CategoryNamesQuery = { categories: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type SegmentNameQueryVariables = Exact<{
  code: string;
}>;


export type SegmentNameQuery = { loyaltySegment: { name: string } | null };

export type SegmentCreateMutationVariables = Exact<{
  input: LoyaltySegmentInput;
}>;


export type SegmentCreateMutation = { loyaltySegmentCreate: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, segment: { id: string, name: string } | null } | null };

export type SegmentUpdateMutationVariables = Exact<{
  id: string | number;
  input: LoyaltySegmentInput;
}>;


export type SegmentUpdateMutation = { loyaltySegmentUpdate: { unknownEmails: Array<string>, errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, segment: { id: string, code: string, name: string, kind: LoyaltySegmentKindEnum, size: number, rule: unknown } | null } | null };

export type SegmentDeleteMutationVariables = Exact<{
  id: string | number;
}>;


export type SegmentDeleteMutation = { loyaltySegmentDelete: { errors: Array<{ field: string | null, message: string | null, code: LoyaltyErrorCode }>, segment: { name: string } | null } | null };

export type LanguagesQueryVariables = Exact<{ [key: string]: never; }>;


export type LanguagesQuery = { shop: { languages: Array<{ code: LanguageCodeEnum }> } };

export type FindCategoriesQueryVariables = Exact<{
  search: string;
}>;


export type FindCategoriesQuery = { categories: { edges: Array<{ node: { id: string, name: string } }> } | null };

export type FindSegmentsQueryVariables = Exact<{
  search: string;
}>;


export type FindSegmentsQuery = { loyaltySegments: { edges: Array<{ node: { id: string, code: string, name: string } }> } | null };

export type EffectFragment = { isPreliminary: boolean, verdict: LoyaltyVerdictEnum, summary: string, treated: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, heldOut: { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } }, conversion: { estimate: number, low: number, high: number } | null, revenuePerMember: { estimate: number, low: number, high: number } | null, worth: { estimate: number, low: number, high: number } | null, cost: { amount: number, currency: string } };

export type SideFragment = { members: number, orders: number, buyers: number, revenue: { amount: number, currency: string } };

export type FindProductsQueryVariables = Exact<{
  search: string;
}>;


export type FindProductsQuery = { products: { edges: Array<{ node: { id: string, name: string } }> } | null };

type AccessKept_Address_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_App_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Attribute_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Category_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Channel_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Checkout_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_CheckoutLine_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Collection_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_CustomerType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Fulfillment_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_GiftCard_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Invoice_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Menu_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_MenuItem_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Order_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_OrderLine_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Page_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_PageType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Payment_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Product_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductMedia_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ProductVariant_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Promotion_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Sale_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingMethod_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingMethodType_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_ShippingZone_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Shop_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TaxClass_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TaxConfiguration_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_TransactionItem_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_User_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Voucher_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

type AccessKept_Warehouse_Fragment = { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null };

export type AccessKeptFragment =
  | AccessKept_Address_Fragment
  | AccessKept_App_Fragment
  | AccessKept_Attribute_Fragment
  | AccessKept_Category_Fragment
  | AccessKept_Channel_Fragment
  | AccessKept_Checkout_Fragment
  | AccessKept_CheckoutLine_Fragment
  | AccessKept_Collection_Fragment
  | AccessKept_CustomerType_Fragment
  | AccessKept_Fulfillment_Fragment
  | AccessKept_GiftCard_Fragment
  | AccessKept_Invoice_Fragment
  | AccessKept_Menu_Fragment
  | AccessKept_MenuItem_Fragment
  | AccessKept_Order_Fragment
  | AccessKept_OrderLine_Fragment
  | AccessKept_Page_Fragment
  | AccessKept_PageType_Fragment
  | AccessKept_Payment_Fragment
  | AccessKept_Product_Fragment
  | AccessKept_ProductMedia_Fragment
  | AccessKept_ProductType_Fragment
  | AccessKept_ProductVariant_Fragment
  | AccessKept_Promotion_Fragment
  | AccessKept_Sale_Fragment
  | AccessKept_ShippingMethod_Fragment
  | AccessKept_ShippingMethodType_Fragment
  | AccessKept_ShippingZone_Fragment
  | AccessKept_Shop_Fragment
  | AccessKept_TaxClass_Fragment
  | AccessKept_TaxConfiguration_Fragment
  | AccessKept_TransactionItem_Fragment
  | AccessKept_User_Fragment
  | AccessKept_Voucher_Fragment
  | AccessKept_Warehouse_Fragment
;

export type TierChoiceFragment = { code: string, name: string };

export type ProductAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type ProductAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type CollectionAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type CollectionAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type VoucherAccessQueryVariables = Exact<{
  id: string | number;
}>;


export type VoucherAccessQuery = { kept: { tier: string | null, opens: string | null, privateTier: string | null, privateOpens: string | null } | null, loyaltyTiers: Array<{ code: string, name: string }> };

export type AccessChangeMutationVariables = Exact<{
  id: string | number;
  set: Array<MetadataInput> | MetadataInput;
  gone: Array<string> | string;
  setsPublic: boolean;
  setsPrivate: boolean;
  dropsPublic: boolean;
  dropsPrivate: boolean;
}>;


export type AccessChangeMutation = { updateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: MetadataErrorCode }> } | null, updatePrivateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: MetadataErrorCode }> } | null, deleteMetadata?: { errors: Array<{ field: string | null, message: string | null, code: MetadataErrorCode }> } | null, deletePrivateMetadata?: { errors: Array<{ field: string | null, message: string | null, code: MetadataErrorCode }> } | null };

export type CustomerQueryVariables = Exact<{
  user: string | number;
  channel: string;
}>;


export type CustomerQuery = { loyaltyMember: { id: string, enrolledAt: string, suspended: boolean | null, suspendedReason: string | null, tierExpiresAt: string | null, assignedUntil: string | null, transactions: { edges: Array<{ node: { id: string, kind: LoyaltyTransactionKindEnum, points: number, createdAt: string } }> }, user: { id: string, email: string, firstName: string, lastName: string } | null, points: { available: number, pending: number, held: number, lifetime: number, value: { amount: number, currency: string } }, tier: { id: string, name: string, discountPercent: number, earnMultiplier: number, freeShipping: { __typename: 'LoyaltyFreeShipping' } | null }, nextTier: { remaining: number, percent: number, tier: { name: string } } | null, assignedTier: { id: string } | null, assignedBy: { email: string } | null } | null, loyaltyProgram: { qualification: { basis: LoyaltyQualificationBasisEnum } } | null };

export type OrderLoyaltyQueryVariables = Exact<{
  id: string | number;
  language: LanguageCodeEnum;
}>;


export type OrderLoyaltyQuery = { order: { loyalty: { pointsEarned: number, pointsExpected: number, pointsPending: number, pointsRedeemed: number, redemptionAmount: { amount: number, currency: string }, tier: { name: string } | null, earning: Array<{ points: number, text: string }>, transactions: Array<{ id: string, kind: LoyaltyTransactionKindEnum, points: number, createdAt: string }> } | null } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { loyaltyLiability: { members: number, pointsOutstanding: number, values: Array<{ amount: number, currency: string }> } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const CampaignLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}
    `, {"fragmentName":"CampaignLine"}) as unknown as TypedDocumentString<CampaignLineFragment, unknown>;
export const CampaignWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CampaignWhole on LoyaltyCampaign {
  ...CampaignLine
  description
  descriptions {
    language
    text
  }
  channels {
    id
  }
  tier {
    id
  }
  segment {
    id
    name
  }
  goods {
    products {
      id
      name
    }
    variants {
      id
      name
      sku
      product {
        name
      }
    }
    collections {
      id
      name
    }
    categories {
      id
      name
    }
    excludeSale
  }
  channelMinimums {
    channel {
      id
    }
    amount {
      amount
    }
  }
  firstOrders
  pointsPerOrderLimit
  pointsPerMemberLimit
  timesPerMemberLimit
  priority
  stackable
  holdoutPercent
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}`, {"fragmentName":"CampaignWhole"}) as unknown as TypedDocumentString<CampaignWholeFragment, unknown>;
export const StandingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Standing on LoyaltyMember {
  id
  enrolledAt
  suspended
  suspendedReason
  user {
    id
    email
    firstName
    lastName
  }
  points {
    available
    pending
    held
    lifetime
    value(channel: $channel) {
      amount
      currency
    }
  }
  tier {
    id
    name
    discountPercent
    earnMultiplier
    freeShipping {
      __typename
    }
  }
  tierExpiresAt
  nextTier {
    remaining
    percent
    tier {
      name
    }
  }
  assignedTier {
    id
  }
  assignedUntil
  assignedBy {
    email
  }
}
    `, {"fragmentName":"Standing"}) as unknown as TypedDocumentString<StandingFragment, unknown>;
export const CustomersFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Customers on LoyaltyRetentionFigures {
  orders
  revenue {
    amount
    currency
  }
  retentionPercent
  repeatPercent
  averageOrder {
    amount
    currency
  }
  clv {
    amount
    currency
  }
}
    `, {"fragmentName":"Customers"}) as unknown as TypedDocumentString<CustomersFragment, unknown>;
export const TierLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}
    `, {"fragmentName":"TierLine"}) as unknown as TypedDocumentString<TierLineFragment, unknown>;
export const TierWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TierWhole on LoyaltyTier {
  ...TierLine
  description
  descriptions {
    language
    text
  }
  perks
  segment {
    id
  }
  channelTerms {
    channel {
      id
    }
    freeShippingMinimumOrder {
      amount
    }
    freeShippingPrice {
      amount
    }
  }
}
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}`, {"fragmentName":"TierWhole"}) as unknown as TypedDocumentString<TierWholeFragment, unknown>;
export const RewardLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}
    `, {"fragmentName":"RewardLine"}) as unknown as TypedDocumentString<RewardLineFragment, unknown>;
export const RewardWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RewardWhole on LoyaltyReward {
  ...RewardLine
  description
  descriptions {
    language
    text
  }
  image
}
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}`, {"fragmentName":"RewardWhole"}) as unknown as TypedDocumentString<RewardWholeFragment, unknown>;
export const ClaimLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimLine on LoyaltyClaim {
  id
  rewardName
  points
  state
  claimedAt
  usedAt
  voucherCode
  order {
    id
    number
  }
  member {
    id
    user {
      email
    }
  }
}
    `, {"fragmentName":"ClaimLine"}) as unknown as TypedDocumentString<ClaimLineFragment, unknown>;
export const SegmentWholeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SegmentWhole on LoyaltySegment {
  id
  code
  name
  kind
  size
  rule
}
    `, {"fragmentName":"SegmentWhole"}) as unknown as TypedDocumentString<SegmentWholeFragment, unknown>;
export const SideFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Side on LoyaltyEffectGroup {
  members
  orders
  buyers
  revenue {
    amount
    currency
  }
}
    `, {"fragmentName":"Side"}) as unknown as TypedDocumentString<SideFragment, unknown>;
export const EffectFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Effect on LoyaltyEffect {
  treated {
    ...Side
  }
  heldOut {
    ...Side
  }
  conversion {
    estimate
    low
    high
  }
  revenuePerMember {
    estimate
    low
    high
  }
  worth {
    estimate
    low
    high
  }
  cost {
    amount
    currency
  }
  isPreliminary
  verdict
  summary(language: $language)
}
    fragment Side on LoyaltyEffectGroup {
  members
  orders
  buyers
  revenue {
    amount
    currency
  }
}`, {"fragmentName":"Effect"}) as unknown as TypedDocumentString<EffectFragment, unknown>;
export const AccessKeptFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
    `, {"fragmentName":"AccessKept"}) as unknown as TypedDocumentString<AccessKeptFragment, unknown>;
export const TierChoiceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TierChoice on LoyaltyTier {
  code
  name
}
    `, {"fragmentName":"TierChoice"}) as unknown as TypedDocumentString<TierChoiceFragment, unknown>;
export const CampaignsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Campaigns($filter: LoyaltyCampaignFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyCampaigns(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...CampaignLine
      }
    }
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}`) as unknown as TypedDocumentString<CampaignsQuery, CampaignsQueryVariables>;
export const CampaignDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Campaign($id: ID!) {
  loyaltyCampaign(id: $id) {
    ...CampaignWhole
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}
fragment CampaignWhole on LoyaltyCampaign {
  ...CampaignLine
  description
  descriptions {
    language
    text
  }
  channels {
    id
  }
  tier {
    id
  }
  segment {
    id
    name
  }
  goods {
    products {
      id
      name
    }
    variants {
      id
      name
      sku
      product {
        name
      }
    }
    collections {
      id
      name
    }
    categories {
      id
      name
    }
    excludeSale
  }
  channelMinimums {
    channel {
      id
    }
    amount {
      amount
    }
  }
  firstOrders
  pointsPerOrderLimit
  pointsPerMemberLimit
  timesPerMemberLimit
  priority
  stackable
  holdoutPercent
}`) as unknown as TypedDocumentString<CampaignQuery, CampaignQueryVariables>;
export const CampaignChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CampaignChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltySettings {
    timeZone
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CampaignChoicesQuery, CampaignChoicesQueryVariables>;
export const CampaignPlanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CampaignPlan($id: ID!, $from: Decimal, $to: Decimal) {
  loyaltyCampaign(id: $id) {
    plan(fromPercent: $from, toPercent: $to) {
      members
      membersNeeded
      smallestDifference
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignPlanQuery, CampaignPlanQueryVariables>;
export const CampaignMeasuredDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CampaignMeasured($id: ID!, $language: LanguageCodeEnum!) {
  loyaltyCampaign(id: $id) {
    measured {
      ...Effect
    }
  }
}
    fragment Effect on LoyaltyEffect {
  treated {
    ...Side
  }
  heldOut {
    ...Side
  }
  conversion {
    estimate
    low
    high
  }
  revenuePerMember {
    estimate
    low
    high
  }
  worth {
    estimate
    low
    high
  }
  cost {
    amount
    currency
  }
  isPreliminary
  verdict
  summary(language: $language)
}
fragment Side on LoyaltyEffectGroup {
  members
  orders
  buyers
  revenue {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<CampaignMeasuredQuery, CampaignMeasuredQueryVariables>;
export const FindVariantsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindVariants($search: String!) {
  productVariants(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
        sku
        product {
          name
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindVariantsQuery, FindVariantsQueryVariables>;
export const FindCollectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindCollections($search: String!) {
  collections(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindCollectionsQuery, FindCollectionsQueryVariables>;
export const CampaignCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CampaignCreate($input: LoyaltyCampaignInput!) {
  loyaltyCampaignCreate(input: $input) {
    errors {
      field
      message
      code
    }
    campaign {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignCreateMutation, CampaignCreateMutationVariables>;
export const CampaignUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CampaignUpdate($id: ID!, $input: LoyaltyCampaignInput!) {
  loyaltyCampaignUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    campaign {
      ...CampaignWhole
    }
  }
}
    fragment CampaignLine on LoyaltyCampaign {
  id
  code
  name
  active
  startsAt
  endsAt
  weekdays
  fromTime
  untilTime
  effect
  factor
  points
  budget
  budgetUsed
}
fragment CampaignWhole on LoyaltyCampaign {
  ...CampaignLine
  description
  descriptions {
    language
    text
  }
  channels {
    id
  }
  tier {
    id
  }
  segment {
    id
    name
  }
  goods {
    products {
      id
      name
    }
    variants {
      id
      name
      sku
      product {
        name
      }
    }
    collections {
      id
      name
    }
    categories {
      id
      name
    }
    excludeSale
  }
  channelMinimums {
    channel {
      id
    }
    amount {
      amount
    }
  }
  firstOrders
  pointsPerOrderLimit
  pointsPerMemberLimit
  timesPerMemberLimit
  priority
  stackable
  holdoutPercent
}`) as unknown as TypedDocumentString<CampaignUpdateMutation, CampaignUpdateMutationVariables>;
export const CampaignDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CampaignDelete($id: ID!) {
  loyaltyCampaignDelete(id: $id) {
    errors {
      field
      message
      code
    }
    campaign {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CampaignDeleteMutation, CampaignDeleteMutationVariables>;
export const ChannelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Channels {
  channels {
    slug
    name
    isActive
  }
}
    `) as unknown as TypedDocumentString<ChannelsQuery, ChannelsQueryVariables>;
export const MemberDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Member($id: ID!, $channel: String!) {
  loyaltyMember(id: $id) {
    ...Standing
    expirations(first: 20) {
      points
      expiresAt
    }
  }
  loyaltyProgram(channel: $channel) {
    qualification {
      basis
    }
  }
}
    fragment Standing on LoyaltyMember {
  id
  enrolledAt
  suspended
  suspendedReason
  user {
    id
    email
    firstName
    lastName
  }
  points {
    available
    pending
    held
    lifetime
    value(channel: $channel) {
      amount
      currency
    }
  }
  tier {
    id
    name
    discountPercent
    earnMultiplier
    freeShipping {
      __typename
    }
  }
  tierExpiresAt
  nextTier {
    remaining
    percent
    tier {
      name
    }
  }
  assignedTier {
    id
  }
  assignedUntil
  assignedBy {
    email
  }
}`) as unknown as TypedDocumentString<MemberQuery, MemberQueryVariables>;
export const HistoryDocument = /*#__PURE__*/ new TypedDocumentString(`
    query History($id: ID!, $filter: LoyaltyTransactionFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMember(id: $id) {
    transactions(
      filter: $filter
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          kind
          points
          balance
          createdAt
          availableAt
          expiresAt
          reason
          actorApp
          actor {
            email
          }
          order {
            id
            number
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const AdjustDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Adjust($input: LoyaltyPointsAdjustInput!) {
  loyaltyPointsAdjust(input: $input) {
    errors {
      field
      message
      code
    }
    transaction {
      points
      balance
    }
  }
}
    `) as unknown as TypedDocumentString<AdjustMutation, AdjustMutationVariables>;
export const AssignTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AssignTier($user: ID!, $tier: ID!, $until: DateTime) {
  loyaltyMemberTierAssign(user: $user, tier: $tier, until: $until) {
    errors {
      field
      message
      code
    }
    member {
      tier {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AssignTierMutation, AssignTierMutationVariables>;
export const UnassignTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UnassignTier($user: ID!) {
  loyaltyMemberTierUnassign(user: $user) {
    errors {
      field
      message
      code
    }
    member {
      tier {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnassignTierMutation, UnassignTierMutationVariables>;
export const SuspendDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Suspend($user: ID!, $suspended: Boolean!, $reason: String!) {
  loyaltyMemberSuspend(user: $user, suspended: $suspended, reason: $reason) {
    errors {
      field
      message
      code
    }
    member {
      suspended
    }
  }
}
    `) as unknown as TypedDocumentString<SuspendMutation, SuspendMutationVariables>;
export const MembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Members($search: String, $filter: LoyaltyMemberFilterInput, $sortBy: LoyaltyMemberSortingInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyMembers(
    search: $search
    filter: $filter
    sortBy: $sortBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        enrolledAt
        suspended
        user {
          email
          firstName
          lastName
        }
        tier {
          name
        }
        points {
          available
          pending
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MembersQuery, MembersQueryVariables>;
export const TiersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Tiers {
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<TiersQuery, TiersQueryVariables>;
export const ProgramStandingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramStanding {
  loyaltyLiability {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
  loyaltyTiers {
    id
    name
    members
  }
}
    `) as unknown as TypedDocumentString<ProgramStandingQuery, ProgramStandingQueryVariables>;
export const MovementsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Movements($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyMovements(from: $from, to: $to, channel: $channel) {
    from
    earned
    bonus
    adjusted
    restored
    reversed
    redeemed
    expired
  }
}
    `) as unknown as TypedDocumentString<MovementsQuery, MovementsQueryVariables>;
export const RetentionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Retention($from: DateTime!, $to: DateTime!, $channel: String) {
  loyaltyRetention(from: $from, to: $to, channel: $channel) {
    from
    members {
      ...Customers
    }
    everybody {
      ...Customers
    }
  }
}
    fragment Customers on LoyaltyRetentionFigures {
  orders
  revenue {
    amount
    currency
  }
  retentionPercent
  repeatPercent
  averageOrder {
    amount
    currency
  }
  clv {
    amount
    currency
  }
}`) as unknown as TypedDocumentString<RetentionQuery, RetentionQueryVariables>;
export const ProgramSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramSettings {
  loyaltySettings {
    active
    status
    problems
    programName
    programCurrency
    timeZone
    awardOn
    pointsPerCurrencyUnit
    earnOnShipping
    earnOnNet
    pendingDays
    expiresAfterDays
    pointValue
    minRedeemPoints
    redeemStep
    maxRedeemPercent
    holdMinutes
    autoEnroll
    welcomePoints
    birthdayPoints
    qualificationBasis
    qualificationWindow
    downgradeGraceDays
    marginPercent
    programHoldoutPercent
    earningActive
    spendingActive
    adjustLimitPerDay
    dashboardOrigins
    messageWay
    senderName
    senderAddress
    quietHours
    messagesPerWeek
    expiryRounding
    inactivityDays
    referralPendingDays
    giftsPerMonth
  }
}
    `) as unknown as TypedDocumentString<ProgramSettingsQuery, ProgramSettingsQueryVariables>;
export const SaveSettingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveSettings($input: LoyaltySettingsInput!) {
  loyaltySettingsUpdate(input: $input) {
    errors {
      field
      message
      code
    }
    settings {
      programName
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSettingsMutation, SaveSettingsMutationVariables>;
export const ProgramTiersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramTiers {
  loyaltySettings {
    qualificationBasis
    programCurrency
  }
  loyaltyTiers {
    ...TierLine
  }
}
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}`) as unknown as TypedDocumentString<ProgramTiersQuery, ProgramTiersQueryVariables>;
export const ProgramTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProgramTier($id: ID!) {
  loyaltyTier(id: $id) {
    ...TierWhole
  }
}
    fragment TierLine on LoyaltyTier {
  id
  code
  name
  threshold
  earnMultiplier
  discountPercent
  members
  freeShipping {
    __typename
  }
}
fragment TierWhole on LoyaltyTier {
  ...TierLine
  description
  descriptions {
    language
    text
  }
  perks
  segment {
    id
  }
  channelTerms {
    channel {
      id
    }
    freeShippingMinimumOrder {
      amount
    }
    freeShippingPrice {
      amount
    }
  }
}`) as unknown as TypedDocumentString<ProgramTierQuery, ProgramTierQueryVariables>;
export const TierChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TierChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltySegments(first: 100) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TierChoicesQuery, TierChoicesQueryVariables>;
export const CreateTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateTier($input: LoyaltyTierInput!) {
  loyaltyTierCreate(input: $input) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateTierMutation, CreateTierMutationVariables>;
export const UpdateTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateTier($id: ID!, $input: LoyaltyTierInput!) {
  loyaltyTierUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateTierMutation, UpdateTierMutationVariables>;
export const DeleteTierDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteTier($id: ID!) {
  loyaltyTierDelete(id: $id) {
    errors {
      field
      message
      code
    }
    tier {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteTierMutation, DeleteTierMutationVariables>;
export const TermsChannelsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TermsChannels {
  channels {
    id
    slug
    name
    isActive
    currencyCode
  }
  loyaltySettings {
    pointsPerCurrencyUnit
    pointValue
  }
}
    `) as unknown as TypedDocumentString<TermsChannelsQuery, TermsChannelsQueryVariables>;
export const ChannelTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChannelTerms($channel: ID!) {
  loyaltyChannelTerms(channel: $channel) {
    active
    pointsPerCurrencyUnit
    pointValue
    freeShippingMinimumOrder {
      amount
      currency
    }
    freeShippingPrice {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<ChannelTermsQuery, ChannelTermsQueryVariables>;
export const SaveTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveTerms($channel: ID!, $input: LoyaltyChannelTermsInput!) {
  loyaltyChannelTermsUpdate(channel: $channel, input: $input) {
    errors {
      field
      message
      code
    }
    program {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SaveTermsMutation, SaveTermsMutationVariables>;
export const ChangePreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ChangePreview($tiers: [LoyaltyTierPlanInput!], $terms: [LoyaltyChannelTermsPlanInput!], $settings: LoyaltySettingsInput) {
  loyaltyChangePreview(tiers: $tiers, terms: $terms, settings: $settings) {
    members
    moves {
      from {
        name
      }
      to {
        name
      }
      isUp
      members
      atOnce
      anyway
    }
    cost {
      points
      worth {
        amount
        currency
      }
      discounts {
        amount
        currency
      }
    }
    outstanding {
      amount
      currency
    }
    outstandingThen {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePreviewQuery, ChangePreviewQueryVariables>;
export const CalculatorChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CalculatorChoices {
  channels {
    slug
    name
    isActive
    currencyCode
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<CalculatorChoicesQuery, CalculatorChoicesQueryVariables>;
export const CalculateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Calculate($channel: String!, $amount: Decimal!, $tier: ID, $language: LanguageCodeEnum!) {
  loyaltyPointsFor(channel: $channel, amount: $amount, tier: $tier) {
    points
    worth {
      amount
      currency
    }
    earning {
      kind
      points
      text(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<CalculateQuery, CalculateQueryVariables>;
export const RewardsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Rewards($filter: LoyaltyRewardFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyAllRewards(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...RewardLine
      }
    }
  }
}
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}`) as unknown as TypedDocumentString<RewardsQuery, RewardsQueryVariables>;
export const RewardDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reward($id: ID!) {
  loyaltyReward(id: $id) {
    ...RewardWhole
  }
}
    fragment RewardLine on LoyaltyReward {
  id
  name
  kind
  pointsCost
  active
  quantity
  remaining
  claimed
  validUntil
  discountPercent
  amount {
    amount
    currency
  }
  channel {
    id
    name
  }
  tier {
    id
    name
  }
  variant {
    id
    name
    product {
      name
    }
  }
}
fragment RewardWhole on LoyaltyReward {
  ...RewardLine
  description
  descriptions {
    language
    text
  }
  image
}`) as unknown as TypedDocumentString<RewardQuery, RewardQueryVariables>;
export const RewardChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RewardChoices {
  channels {
    id
    name
    currencyCode
  }
  loyaltyTiers {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RewardChoicesQuery, RewardChoicesQueryVariables>;
export const CreateRewardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CreateReward($input: LoyaltyRewardInput!) {
  loyaltyRewardCreate(input: $input) {
    errors {
      field
      message
      code
    }
    reward {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<CreateRewardMutation, CreateRewardMutationVariables>;
export const UpdateRewardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation UpdateReward($id: ID!, $input: LoyaltyRewardInput!) {
  loyaltyRewardUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    reward {
      active
    }
  }
}
    `) as unknown as TypedDocumentString<UpdateRewardMutation, UpdateRewardMutationVariables>;
export const DeleteRewardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteReward($id: ID!) {
  loyaltyRewardDelete(id: $id) {
    errors {
      field
      message
      code
    }
    reward {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteRewardMutation, DeleteRewardMutationVariables>;
export const ClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Claims($filter: LoyaltyClaimFilterInput, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltyClaims(
    filter: $filter
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        ...ClaimLine
      }
    }
  }
}
    fragment ClaimLine on LoyaltyClaim {
  id
  rewardName
  points
  state
  claimedAt
  usedAt
  voucherCode
  order {
    id
    number
  }
  member {
    id
    user {
      email
    }
  }
}`) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const CancelClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CancelClaim($id: ID!, $reason: String!) {
  loyaltyClaimCancel(id: $id, reason: $reason) {
    errors {
      field
      message
      code
    }
    claim {
      points
    }
  }
}
    `) as unknown as TypedDocumentString<CancelClaimMutation, CancelClaimMutationVariables>;
export const SegmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Segments($search: String, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltySegments(
    search: $search
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
    edges {
      node {
        id
        code
        name
        kind
        size
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentsQuery, SegmentsQueryVariables>;
export const SegmentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Segment($id: ID!) {
  loyaltySegment(id: $id) {
    ...SegmentWhole
  }
}
    fragment SegmentWhole on LoyaltySegment {
  id
  code
  name
  kind
  size
  rule
}`) as unknown as TypedDocumentString<SegmentQuery, SegmentQueryVariables>;
export const SegmentMembersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SegmentMembers($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  loyaltySegment(id: $id) {
    members(first: $first, after: $after, last: $last, before: $before) {
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      edges {
        node {
          id
          user {
            email
            firstName
            lastName
          }
          tier {
            name
          }
          points {
            available
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentMembersQuery, SegmentMembersQueryVariables>;
export const RuleTermsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RuleTerms {
  loyaltySegmentFields {
    field
    operators
    choices
    takesDays
    takesKey
  }
  loyaltyTiers {
    code
    name
  }
  channels {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<RuleTermsQuery, RuleTermsQueryVariables>;
export const CountriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Countries {
  shop {
    countries {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;
export const SegmentPreviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SegmentPreview($rule: LoyaltySegmentRuleInput!) {
  loyaltySegmentPreview(rule: $rule) {
    size
  }
}
    `) as unknown as TypedDocumentString<SegmentPreviewQuery, SegmentPreviewQueryVariables>;
export const ProductNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductNames($ids: [ID!]) {
  products(first: 100, where: {ids: $ids}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProductNamesQuery, ProductNamesQueryVariables>;
export const CategoryNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CategoryNames($ids: [ID!]) {
  categories(first: 100, filter: {ids: $ids}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CategoryNamesQuery, CategoryNamesQueryVariables>;
export const SegmentNameDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SegmentName($code: String!) {
  loyaltySegment(code: $code) {
    name
  }
}
    `) as unknown as TypedDocumentString<SegmentNameQuery, SegmentNameQueryVariables>;
export const SegmentCreateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SegmentCreate($input: LoyaltySegmentInput!) {
  loyaltySegmentCreate(input: $input) {
    errors {
      field
      message
      code
    }
    segment {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentCreateMutation, SegmentCreateMutationVariables>;
export const SegmentUpdateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SegmentUpdate($id: ID!, $input: LoyaltySegmentInput!) {
  loyaltySegmentUpdate(id: $id, input: $input) {
    errors {
      field
      message
      code
    }
    segment {
      ...SegmentWhole
    }
    unknownEmails
  }
}
    fragment SegmentWhole on LoyaltySegment {
  id
  code
  name
  kind
  size
  rule
}`) as unknown as TypedDocumentString<SegmentUpdateMutation, SegmentUpdateMutationVariables>;
export const SegmentDeleteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SegmentDelete($id: ID!) {
  loyaltySegmentDelete(id: $id) {
    errors {
      field
      message
      code
    }
    segment {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<SegmentDeleteMutation, SegmentDeleteMutationVariables>;
export const LanguagesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Languages {
  shop {
    languages {
      code
    }
  }
}
    `) as unknown as TypedDocumentString<LanguagesQuery, LanguagesQueryVariables>;
export const FindCategoriesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindCategories($search: String!) {
  categories(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindCategoriesQuery, FindCategoriesQueryVariables>;
export const FindSegmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindSegments($search: String!) {
  loyaltySegments(first: 20, search: $search) {
    edges {
      node {
        id
        code
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindSegmentsQuery, FindSegmentsQueryVariables>;
export const FindProductsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FindProducts($search: String!) {
  products(first: 20, filter: {search: $search}) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindProductsQuery, FindProductsQueryVariables>;
export const ProductAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProductAccess($id: ID!) {
  kept: product(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<ProductAccessQuery, ProductAccessQueryVariables>;
export const CollectionAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CollectionAccess($id: ID!) {
  kept: collection(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<CollectionAccessQuery, CollectionAccessQueryVariables>;
export const VoucherAccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    query VoucherAccess($id: ID!) {
  kept: voucher(id: $id) {
    ...AccessKept
  }
  loyaltyTiers {
    ...TierChoice
  }
}
    fragment AccessKept on ObjectWithMetadata {
  tier: metafield(key: "loyalty.tier")
  opens: metafield(key: "loyalty.early_access_until")
  privateTier: privateMetafield(key: "loyalty.tier")
  privateOpens: privateMetafield(key: "loyalty.early_access_until")
}
fragment TierChoice on LoyaltyTier {
  code
  name
}`) as unknown as TypedDocumentString<VoucherAccessQuery, VoucherAccessQueryVariables>;
export const AccessChangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AccessChange($id: ID!, $set: [MetadataInput!]!, $gone: [String!]!, $setsPublic: Boolean!, $setsPrivate: Boolean!, $dropsPublic: Boolean!, $dropsPrivate: Boolean!) {
  updateMetadata(id: $id, input: $set) @include(if: $setsPublic) {
    errors {
      field
      message
      code
    }
  }
  updatePrivateMetadata(id: $id, input: $set) @include(if: $setsPrivate) {
    errors {
      field
      message
      code
    }
  }
  deleteMetadata(id: $id, keys: $gone) @include(if: $dropsPublic) {
    errors {
      field
      message
      code
    }
  }
  deletePrivateMetadata(id: $id, keys: $gone) @include(if: $dropsPrivate) {
    errors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AccessChangeMutation, AccessChangeMutationVariables>;
export const CustomerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Customer($user: ID!, $channel: String!) {
  loyaltyMember(user: $user) {
    ...Standing
    transactions(first: 3) {
      edges {
        node {
          id
          kind
          points
          createdAt
        }
      }
    }
  }
  loyaltyProgram(channel: $channel) {
    qualification {
      basis
    }
  }
}
    fragment Standing on LoyaltyMember {
  id
  enrolledAt
  suspended
  suspendedReason
  user {
    id
    email
    firstName
    lastName
  }
  points {
    available
    pending
    held
    lifetime
    value(channel: $channel) {
      amount
      currency
    }
  }
  tier {
    id
    name
    discountPercent
    earnMultiplier
    freeShipping {
      __typename
    }
  }
  tierExpiresAt
  nextTier {
    remaining
    percent
    tier {
      name
    }
  }
  assignedTier {
    id
  }
  assignedUntil
  assignedBy {
    email
  }
}`) as unknown as TypedDocumentString<CustomerQuery, CustomerQueryVariables>;
export const OrderLoyaltyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrderLoyalty($id: ID!, $language: LanguageCodeEnum!) {
  order(id: $id) {
    loyalty {
      pointsEarned
      pointsExpected
      pointsPending
      pointsRedeemed
      redemptionAmount {
        amount
        currency
      }
      tier {
        name
      }
      earning {
        points
        text(language: $language)
      }
      transactions {
        id
        kind
        points
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OrderLoyaltyQuery, OrderLoyaltyQueryVariables>;
export const HomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Home {
  loyaltyLiability {
    members
    pointsOutstanding
    values {
      amount
      currency
    }
  }
}
    `) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;