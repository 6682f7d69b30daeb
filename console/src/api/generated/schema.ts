export type DateTimeRangeInput = {
  gte?: string | null | undefined;
  lte?: string | null | undefined;
};

export type IntRangeInput = {
  gte?: number | null | undefined;
  lte?: number | null | undefined;
};

export type LanguageCodeEnum =
  | 'AF'
  | 'AF_NA'
  | 'AF_ZA'
  | 'AGQ'
  | 'AGQ_CM'
  | 'AK'
  | 'AK_GH'
  | 'AM'
  | 'AM_ET'
  | 'AR'
  | 'AR_AE'
  | 'AR_BH'
  | 'AR_DJ'
  | 'AR_DZ'
  | 'AR_EG'
  | 'AR_EH'
  | 'AR_ER'
  | 'AR_IL'
  | 'AR_IQ'
  | 'AR_JO'
  | 'AR_KM'
  | 'AR_KW'
  | 'AR_LB'
  | 'AR_LY'
  | 'AR_MA'
  | 'AR_MR'
  | 'AR_OM'
  | 'AR_PS'
  | 'AR_QA'
  | 'AR_SA'
  | 'AR_SD'
  | 'AR_SO'
  | 'AR_SS'
  | 'AR_SY'
  | 'AR_TD'
  | 'AR_TN'
  | 'AR_YE'
  | 'AS'
  | 'ASA'
  | 'ASA_TZ'
  | 'AST'
  | 'AST_ES'
  | 'AS_IN'
  | 'AZ'
  | 'AZ_CYRL'
  | 'AZ_CYRL_AZ'
  | 'AZ_LATN'
  | 'AZ_LATN_AZ'
  | 'BAS'
  | 'BAS_CM'
  | 'BE'
  | 'BEM'
  | 'BEM_ZM'
  | 'BEZ'
  | 'BEZ_TZ'
  | 'BE_BY'
  | 'BG'
  | 'BG_BG'
  | 'BM'
  | 'BM_ML'
  | 'BN'
  | 'BN_BD'
  | 'BN_IN'
  | 'BO'
  | 'BO_CN'
  | 'BO_IN'
  | 'BR'
  | 'BRX'
  | 'BRX_IN'
  | 'BR_FR'
  | 'BS'
  | 'BS_CYRL'
  | 'BS_CYRL_BA'
  | 'BS_LATN'
  | 'BS_LATN_BA'
  | 'CA'
  | 'CA_AD'
  | 'CA_ES'
  | 'CA_ES_VALENCIA'
  | 'CA_FR'
  | 'CA_IT'
  | 'CCP'
  | 'CCP_BD'
  | 'CCP_IN'
  | 'CE'
  | 'CEB'
  | 'CEB_PH'
  | 'CE_RU'
  | 'CGG'
  | 'CGG_UG'
  | 'CHR'
  | 'CHR_US'
  | 'CKB'
  | 'CKB_IQ'
  | 'CKB_IR'
  | 'CS'
  | 'CS_CZ'
  | 'CU'
  | 'CU_RU'
  | 'CY'
  | 'CY_GB'
  | 'DA'
  | 'DAV'
  | 'DAV_KE'
  | 'DA_DK'
  | 'DA_GL'
  | 'DE'
  | 'DE_AT'
  | 'DE_BE'
  | 'DE_CH'
  | 'DE_DE'
  | 'DE_IT'
  | 'DE_LI'
  | 'DE_LU'
  | 'DJE'
  | 'DJE_NE'
  | 'DSB'
  | 'DSB_DE'
  | 'DUA'
  | 'DUA_CM'
  | 'DYO'
  | 'DYO_SN'
  | 'DZ'
  | 'DZ_BT'
  | 'EBU'
  | 'EBU_KE'
  | 'EE'
  | 'EE_GH'
  | 'EE_TG'
  | 'EL'
  | 'EL_CY'
  | 'EL_GR'
  | 'EN'
  | 'EN_AE'
  | 'EN_AG'
  | 'EN_AI'
  | 'EN_AS'
  | 'EN_AT'
  | 'EN_AU'
  | 'EN_BB'
  | 'EN_BE'
  | 'EN_BI'
  | 'EN_BM'
  | 'EN_BS'
  | 'EN_BW'
  | 'EN_BZ'
  | 'EN_CA'
  | 'EN_CC'
  | 'EN_CH'
  | 'EN_CK'
  | 'EN_CM'
  | 'EN_CX'
  | 'EN_CY'
  | 'EN_DE'
  | 'EN_DG'
  | 'EN_DK'
  | 'EN_DM'
  | 'EN_ER'
  | 'EN_FI'
  | 'EN_FJ'
  | 'EN_FK'
  | 'EN_FM'
  | 'EN_GB'
  | 'EN_GD'
  | 'EN_GG'
  | 'EN_GH'
  | 'EN_GI'
  | 'EN_GM'
  | 'EN_GU'
  | 'EN_GY'
  | 'EN_HK'
  | 'EN_IE'
  | 'EN_IL'
  | 'EN_IM'
  | 'EN_IN'
  | 'EN_IO'
  | 'EN_JE'
  | 'EN_JM'
  | 'EN_KE'
  | 'EN_KI'
  | 'EN_KN'
  | 'EN_KY'
  | 'EN_LC'
  | 'EN_LR'
  | 'EN_LS'
  | 'EN_MG'
  | 'EN_MH'
  | 'EN_MO'
  | 'EN_MP'
  | 'EN_MS'
  | 'EN_MT'
  | 'EN_MU'
  | 'EN_MW'
  | 'EN_MY'
  | 'EN_NA'
  | 'EN_NF'
  | 'EN_NG'
  | 'EN_NL'
  | 'EN_NR'
  | 'EN_NU'
  | 'EN_NZ'
  | 'EN_PG'
  | 'EN_PH'
  | 'EN_PK'
  | 'EN_PN'
  | 'EN_PR'
  | 'EN_PW'
  | 'EN_RW'
  | 'EN_SB'
  | 'EN_SC'
  | 'EN_SD'
  | 'EN_SE'
  | 'EN_SG'
  | 'EN_SH'
  | 'EN_SI'
  | 'EN_SL'
  | 'EN_SS'
  | 'EN_SX'
  | 'EN_SZ'
  | 'EN_TC'
  | 'EN_TK'
  | 'EN_TO'
  | 'EN_TT'
  | 'EN_TV'
  | 'EN_TZ'
  | 'EN_UG'
  | 'EN_UM'
  | 'EN_US'
  | 'EN_VC'
  | 'EN_VG'
  | 'EN_VI'
  | 'EN_VU'
  | 'EN_WS'
  | 'EN_ZA'
  | 'EN_ZM'
  | 'EN_ZW'
  | 'EO'
  | 'ES'
  | 'ES_AR'
  | 'ES_BO'
  | 'ES_BR'
  | 'ES_BZ'
  | 'ES_CL'
  | 'ES_CO'
  | 'ES_CR'
  | 'ES_CU'
  | 'ES_DO'
  | 'ES_EA'
  | 'ES_EC'
  | 'ES_ES'
  | 'ES_GQ'
  | 'ES_GT'
  | 'ES_HN'
  | 'ES_IC'
  | 'ES_MX'
  | 'ES_NI'
  | 'ES_PA'
  | 'ES_PE'
  | 'ES_PH'
  | 'ES_PR'
  | 'ES_PY'
  | 'ES_SV'
  | 'ES_US'
  | 'ES_UY'
  | 'ES_VE'
  | 'ET'
  | 'ET_EE'
  | 'EU'
  | 'EU_ES'
  | 'EWO'
  | 'EWO_CM'
  | 'FA'
  | 'FA_AF'
  | 'FA_IR'
  | 'FF'
  | 'FF_ADLM'
  | 'FF_ADLM_BF'
  | 'FF_ADLM_CM'
  | 'FF_ADLM_GH'
  | 'FF_ADLM_GM'
  | 'FF_ADLM_GN'
  | 'FF_ADLM_GW'
  | 'FF_ADLM_LR'
  | 'FF_ADLM_MR'
  | 'FF_ADLM_NE'
  | 'FF_ADLM_NG'
  | 'FF_ADLM_SL'
  | 'FF_ADLM_SN'
  | 'FF_LATN'
  | 'FF_LATN_BF'
  | 'FF_LATN_CM'
  | 'FF_LATN_GH'
  | 'FF_LATN_GM'
  | 'FF_LATN_GN'
  | 'FF_LATN_GW'
  | 'FF_LATN_LR'
  | 'FF_LATN_MR'
  | 'FF_LATN_NE'
  | 'FF_LATN_NG'
  | 'FF_LATN_SL'
  | 'FF_LATN_SN'
  | 'FI'
  | 'FIL'
  | 'FIL_PH'
  | 'FI_FI'
  | 'FO'
  | 'FO_DK'
  | 'FO_FO'
  | 'FR'
  | 'FR_BE'
  | 'FR_BF'
  | 'FR_BI'
  | 'FR_BJ'
  | 'FR_BL'
  | 'FR_CA'
  | 'FR_CD'
  | 'FR_CF'
  | 'FR_CG'
  | 'FR_CH'
  | 'FR_CI'
  | 'FR_CM'
  | 'FR_DJ'
  | 'FR_DZ'
  | 'FR_FR'
  | 'FR_GA'
  | 'FR_GF'
  | 'FR_GN'
  | 'FR_GP'
  | 'FR_GQ'
  | 'FR_HT'
  | 'FR_KM'
  | 'FR_LU'
  | 'FR_MA'
  | 'FR_MC'
  | 'FR_MF'
  | 'FR_MG'
  | 'FR_ML'
  | 'FR_MQ'
  | 'FR_MR'
  | 'FR_MU'
  | 'FR_NC'
  | 'FR_NE'
  | 'FR_PF'
  | 'FR_PM'
  | 'FR_RE'
  | 'FR_RW'
  | 'FR_SC'
  | 'FR_SN'
  | 'FR_SY'
  | 'FR_TD'
  | 'FR_TG'
  | 'FR_TN'
  | 'FR_VU'
  | 'FR_WF'
  | 'FR_YT'
  | 'FUR'
  | 'FUR_IT'
  | 'FY'
  | 'FY_NL'
  | 'GA'
  | 'GA_GB'
  | 'GA_IE'
  | 'GD'
  | 'GD_GB'
  | 'GL'
  | 'GL_ES'
  | 'GSW'
  | 'GSW_CH'
  | 'GSW_FR'
  | 'GSW_LI'
  | 'GU'
  | 'GUZ'
  | 'GUZ_KE'
  | 'GU_IN'
  | 'GV'
  | 'GV_IM'
  | 'HA'
  | 'HAW'
  | 'HAW_US'
  | 'HA_GH'
  | 'HA_NE'
  | 'HA_NG'
  | 'HE'
  | 'HE_IL'
  | 'HI'
  | 'HI_IN'
  | 'HR'
  | 'HR_BA'
  | 'HR_HR'
  | 'HSB'
  | 'HSB_DE'
  | 'HU'
  | 'HU_HU'
  | 'HY'
  | 'HY_AM'
  | 'IA'
  | 'ID'
  | 'ID_ID'
  | 'IG'
  | 'IG_NG'
  | 'II'
  | 'II_CN'
  | 'IS'
  | 'IS_IS'
  | 'IT'
  | 'IT_CH'
  | 'IT_IT'
  | 'IT_SM'
  | 'IT_VA'
  | 'JA'
  | 'JA_JP'
  | 'JGO'
  | 'JGO_CM'
  | 'JMC'
  | 'JMC_TZ'
  | 'JV'
  | 'JV_ID'
  | 'KA'
  | 'KAB'
  | 'KAB_DZ'
  | 'KAM'
  | 'KAM_KE'
  | 'KA_GE'
  | 'KDE'
  | 'KDE_TZ'
  | 'KEA'
  | 'KEA_CV'
  | 'KHQ'
  | 'KHQ_ML'
  | 'KI'
  | 'KI_KE'
  | 'KK'
  | 'KKJ'
  | 'KKJ_CM'
  | 'KK_KZ'
  | 'KL'
  | 'KLN'
  | 'KLN_KE'
  | 'KL_GL'
  | 'KM'
  | 'KM_KH'
  | 'KN'
  | 'KN_IN'
  | 'KO'
  | 'KOK'
  | 'KOK_IN'
  | 'KO_KP'
  | 'KO_KR'
  | 'KS'
  | 'KSB'
  | 'KSB_TZ'
  | 'KSF'
  | 'KSF_CM'
  | 'KSH'
  | 'KSH_DE'
  | 'KS_ARAB'
  | 'KS_ARAB_IN'
  | 'KU'
  | 'KU_TR'
  | 'KW'
  | 'KW_GB'
  | 'KY'
  | 'KY_KG'
  | 'LAG'
  | 'LAG_TZ'
  | 'LB'
  | 'LB_LU'
  | 'LG'
  | 'LG_UG'
  | 'LKT'
  | 'LKT_US'
  | 'LN'
  | 'LN_AO'
  | 'LN_CD'
  | 'LN_CF'
  | 'LN_CG'
  | 'LO'
  | 'LO_LA'
  | 'LRC'
  | 'LRC_IQ'
  | 'LRC_IR'
  | 'LT'
  | 'LT_LT'
  | 'LU'
  | 'LUO'
  | 'LUO_KE'
  | 'LUY'
  | 'LUY_KE'
  | 'LU_CD'
  | 'LV'
  | 'LV_LV'
  | 'MAI'
  | 'MAI_IN'
  | 'MAS'
  | 'MAS_KE'
  | 'MAS_TZ'
  | 'MER'
  | 'MER_KE'
  | 'MFE'
  | 'MFE_MU'
  | 'MG'
  | 'MGH'
  | 'MGH_MZ'
  | 'MGO'
  | 'MGO_CM'
  | 'MG_MG'
  | 'MI'
  | 'MI_NZ'
  | 'MK'
  | 'MK_MK'
  | 'ML'
  | 'ML_IN'
  | 'MN'
  | 'MNI'
  | 'MNI_BENG'
  | 'MNI_BENG_IN'
  | 'MN_MN'
  | 'MR'
  | 'MR_IN'
  | 'MS'
  | 'MS_BN'
  | 'MS_ID'
  | 'MS_MY'
  | 'MS_SG'
  | 'MT'
  | 'MT_MT'
  | 'MUA'
  | 'MUA_CM'
  | 'MY'
  | 'MY_MM'
  | 'MZN'
  | 'MZN_IR'
  | 'NAQ'
  | 'NAQ_NA'
  | 'NB'
  | 'NB_NO'
  | 'NB_SJ'
  | 'ND'
  | 'NDS'
  | 'NDS_DE'
  | 'NDS_NL'
  | 'ND_ZW'
  | 'NE'
  | 'NE_IN'
  | 'NE_NP'
  | 'NL'
  | 'NL_AW'
  | 'NL_BE'
  | 'NL_BQ'
  | 'NL_CW'
  | 'NL_NL'
  | 'NL_SR'
  | 'NL_SX'
  | 'NMG'
  | 'NMG_CM'
  | 'NN'
  | 'NNH'
  | 'NNH_CM'
  | 'NN_NO'
  | 'NUS'
  | 'NUS_SS'
  | 'NYN'
  | 'NYN_UG'
  | 'OM'
  | 'OM_ET'
  | 'OM_KE'
  | 'OR'
  | 'OR_IN'
  | 'OS'
  | 'OS_GE'
  | 'OS_RU'
  | 'PA'
  | 'PA_ARAB'
  | 'PA_ARAB_PK'
  | 'PA_GURU'
  | 'PA_GURU_IN'
  | 'PCM'
  | 'PCM_NG'
  | 'PL'
  | 'PL_PL'
  | 'PRG'
  | 'PS'
  | 'PS_AF'
  | 'PS_PK'
  | 'PT'
  | 'PT_AO'
  | 'PT_BR'
  | 'PT_CH'
  | 'PT_CV'
  | 'PT_GQ'
  | 'PT_GW'
  | 'PT_LU'
  | 'PT_MO'
  | 'PT_MZ'
  | 'PT_PT'
  | 'PT_ST'
  | 'PT_TL'
  | 'QU'
  | 'QU_BO'
  | 'QU_EC'
  | 'QU_PE'
  | 'RM'
  | 'RM_CH'
  | 'RN'
  | 'RN_BI'
  | 'RO'
  | 'ROF'
  | 'ROF_TZ'
  | 'RO_MD'
  | 'RO_RO'
  | 'RU'
  | 'RU_BY'
  | 'RU_KG'
  | 'RU_KZ'
  | 'RU_MD'
  | 'RU_RU'
  | 'RU_UA'
  | 'RW'
  | 'RWK'
  | 'RWK_TZ'
  | 'RW_RW'
  | 'SAH'
  | 'SAH_RU'
  | 'SAQ'
  | 'SAQ_KE'
  | 'SAT'
  | 'SAT_OLCK'
  | 'SAT_OLCK_IN'
  | 'SBP'
  | 'SBP_TZ'
  | 'SD'
  | 'SD_ARAB'
  | 'SD_ARAB_PK'
  | 'SD_DEVA'
  | 'SD_DEVA_IN'
  | 'SE'
  | 'SEH'
  | 'SEH_MZ'
  | 'SES'
  | 'SES_ML'
  | 'SE_FI'
  | 'SE_NO'
  | 'SE_SE'
  | 'SG'
  | 'SG_CF'
  | 'SHI'
  | 'SHI_LATN'
  | 'SHI_LATN_MA'
  | 'SHI_TFNG'
  | 'SHI_TFNG_MA'
  | 'SI'
  | 'SI_LK'
  | 'SK'
  | 'SK_SK'
  | 'SL'
  | 'SL_SI'
  | 'SMN'
  | 'SMN_FI'
  | 'SN'
  | 'SN_ZW'
  | 'SO'
  | 'SO_DJ'
  | 'SO_ET'
  | 'SO_KE'
  | 'SO_SO'
  | 'SQ'
  | 'SQ_AL'
  | 'SQ_MK'
  | 'SQ_XK'
  | 'SR'
  | 'SR_CYRL'
  | 'SR_CYRL_BA'
  | 'SR_CYRL_ME'
  | 'SR_CYRL_RS'
  | 'SR_CYRL_XK'
  | 'SR_LATN'
  | 'SR_LATN_BA'
  | 'SR_LATN_ME'
  | 'SR_LATN_RS'
  | 'SR_LATN_XK'
  | 'SU'
  | 'SU_LATN'
  | 'SU_LATN_ID'
  | 'SV'
  | 'SV_AX'
  | 'SV_FI'
  | 'SV_SE'
  | 'SW'
  | 'SW_CD'
  | 'SW_KE'
  | 'SW_TZ'
  | 'SW_UG'
  | 'TA'
  | 'TA_IN'
  | 'TA_LK'
  | 'TA_MY'
  | 'TA_SG'
  | 'TE'
  | 'TEO'
  | 'TEO_KE'
  | 'TEO_UG'
  | 'TE_IN'
  | 'TG'
  | 'TG_TJ'
  | 'TH'
  | 'TH_TH'
  | 'TI'
  | 'TI_ER'
  | 'TI_ET'
  | 'TK'
  | 'TK_TM'
  | 'TO'
  | 'TO_TO'
  | 'TR'
  | 'TR_CY'
  | 'TR_TR'
  | 'TT'
  | 'TT_RU'
  | 'TWQ'
  | 'TWQ_NE'
  | 'TZM'
  | 'TZM_MA'
  | 'UG'
  | 'UG_CN'
  | 'UK'
  | 'UK_UA'
  | 'UR'
  | 'UR_IN'
  | 'UR_PK'
  | 'UZ'
  | 'UZ_ARAB'
  | 'UZ_ARAB_AF'
  | 'UZ_CYRL'
  | 'UZ_CYRL_UZ'
  | 'UZ_LATN'
  | 'UZ_LATN_UZ'
  | 'VAI'
  | 'VAI_LATN'
  | 'VAI_LATN_LR'
  | 'VAI_VAII'
  | 'VAI_VAII_LR'
  | 'VI'
  | 'VI_VN'
  | 'VO'
  | 'VUN'
  | 'VUN_TZ'
  | 'WAE'
  | 'WAE_CH'
  | 'WO'
  | 'WO_SN'
  | 'XH'
  | 'XH_ZA'
  | 'XOG'
  | 'XOG_UG'
  | 'YAV'
  | 'YAV_CM'
  | 'YI'
  | 'YO'
  | 'YO_BJ'
  | 'YO_NG'
  | 'YUE'
  | 'YUE_HANS'
  | 'YUE_HANS_CN'
  | 'YUE_HANT'
  | 'YUE_HANT_HK'
  | 'ZGH'
  | 'ZGH_MA'
  | 'ZH'
  | 'ZH_HANS'
  | 'ZH_HANS_CN'
  | 'ZH_HANS_HK'
  | 'ZH_HANS_MO'
  | 'ZH_HANS_SG'
  | 'ZH_HANT'
  | 'ZH_HANT_HK'
  | 'ZH_HANT_MO'
  | 'ZH_HANT_TW'
  | 'ZU'
  | 'ZU_ZA';

export type LoyaltyAmbassadorFilterInput = {
  search?: string | null | undefined;
  states?: Array<LoyaltyAmbassadorStateEnum> | null | undefined;
};

export type LoyaltyAmbassadorQuestionInput = {
  id?: string | number | null | undefined;
  text: string;
};

export type LoyaltyAmbassadorStateEnum =
  | 'ACTIVE'
  | 'APPLIED'
  | 'ENDED'
  | 'OFFERED'
  | 'REFUSED'
  | 'WITHDRAWN';

export type LoyaltyAmbassadorTermsInput = {
  active?: boolean | null | undefined;
  conditions?: string | null | undefined;
  months?: number | null | undefined;
  questions?: Array<LoyaltyAmbassadorQuestionInput> | null | undefined;
  sharePercent?: number | null | undefined;
  tier?: string | number | null | undefined;
};

export type LoyaltyAwardOnEnum =
  | 'FULFILLED'
  | 'PAID';

export type LoyaltyBacktestCampaignInput = {
  active: boolean;
  code: string;
};

export type LoyaltyBacktestCurrencyInput = {
  currency: string;
  freeShippingMinimumOrder?: number | null | undefined;
  freeShippingPrice?: number | null | undefined;
  pointValue?: number | null | undefined;
  pointsPerCurrencyUnit?: number | null | undefined;
};

export type LoyaltyBacktestFailureEnum =
  | 'ERROR'
  | 'INTERRUPTED'
  | 'MISSING_LIBRARY'
  | 'NO_ORDERS'
  | 'REFUSED';

export type LoyaltyBacktestInput = {
  campaigns?: Array<LoyaltyBacktestCampaignInput> | null | undefined;
  currencies?: Array<LoyaltyBacktestCurrencyInput> | null | undefined;
  name?: string | null | undefined;
  program?: string | null | undefined;
  redemptionPercent?: number | null | undefined;
  settings?: LoyaltySettingsInput | null | undefined;
  since?: string | null | undefined;
  sweep?: LoyaltyBacktestSweepInput | null | undefined;
  tiers?: Array<LoyaltyBacktestTierInput> | null | undefined;
  until?: string | null | undefined;
};

export type LoyaltyBacktestStateEnum =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'RUNNING'
  | 'WAITING';

export type LoyaltyBacktestSweepInput = {
  from: number;
  path: string;
  step: number;
  to: number;
};

export type LoyaltyBacktestTierInput = {
  code: string;
  discountPercent?: number | null | undefined;
  earnMultiplier?: number | null | undefined;
  freeShipping?: boolean | null | undefined;
  name?: string | null | undefined;
  threshold?: number | null | undefined;
};

export type LoyaltyCampaignEffectEnum =
  | 'MULTIPLIER'
  | 'POINTS_PER_ITEM'
  | 'POINTS_PER_ORDER';

export type LoyaltyCampaignFilterInput = {
  active?: boolean | null | undefined;
  at?: string | null | undefined;
  channels?: Array<string | number> | null | undefined;
  search?: string | null | undefined;
};

export type LoyaltyCampaignInput = {
  active?: boolean | null | undefined;
  budget?: number | null | undefined;
  categories?: Array<string | number> | null | undefined;
  channels?: Array<string | number> | null | undefined;
  code?: string | null | undefined;
  collections?: Array<string | number> | null | undefined;
  description?: string | null | undefined;
  descriptionTranslations?: Array<LoyaltyTranslationInput> | null | undefined;
  effect?: LoyaltyCampaignEffectEnum | null | undefined;
  endsAt?: string | null | undefined;
  excludeSale?: boolean | null | undefined;
  factor?: number | null | undefined;
  firstOrders?: number | null | undefined;
  fromTime?: string | null | undefined;
  holdoutPercent?: number | null | undefined;
  minimums?: Array<LoyaltyChannelAmountInput> | null | undefined;
  name?: string | null | undefined;
  points?: number | null | undefined;
  pointsPerMemberLimit?: number | null | undefined;
  pointsPerOrderLimit?: number | null | undefined;
  priority?: number | null | undefined;
  products?: Array<string | number> | null | undefined;
  segment?: string | number | null | undefined;
  stackable?: boolean | null | undefined;
  startsAt?: string | null | undefined;
  tier?: string | number | null | undefined;
  timesPerMemberLimit?: number | null | undefined;
  untilTime?: string | null | undefined;
  variants?: Array<string | number> | null | undefined;
  weekdays?: Array<LoyaltyWeekdayEnum> | null | undefined;
};

export type LoyaltyChallengeFilterInput = {
  active?: boolean | null | undefined;
  over?: boolean | null | undefined;
  search?: string | null | undefined;
};

export type LoyaltyChallengeInput = {
  active?: boolean | null | undefined;
  badge?: string | null | undefined;
  badgeName?: string | null | undefined;
  categories?: Array<string | number> | null | undefined;
  channels?: Array<string | number> | null | undefined;
  code?: string | null | undefined;
  collections?: Array<string | number> | null | undefined;
  days?: number | null | undefined;
  description?: string | null | undefined;
  endsAt?: string | null | undefined;
  excludeSale?: boolean | null | undefined;
  goal?: LoyaltyGoalEnum | null | undefined;
  image?: string | null | undefined;
  name?: string | null | undefined;
  period?: LoyaltyPeriodEnum | null | undefined;
  plays?: number | null | undefined;
  points?: number | null | undefined;
  products?: Array<string | number> | null | undefined;
  reward?: string | number | null | undefined;
  segment?: string | number | null | undefined;
  startsAt?: string | null | undefined;
  streakOf?: LoyaltyPeriodEnum | null | undefined;
  target?: number | null | undefined;
  tier?: string | number | null | undefined;
  translations?: Array<LoyaltyChallengeTranslationInput> | null | undefined;
  variants?: Array<string | number> | null | undefined;
  winners?: number | null | undefined;
};

export type LoyaltyChallengeRunFilterInput = {
  hasPrize?: boolean | null | undefined;
  search?: string | null | undefined;
};

export type LoyaltyChallengeTranslationInput = {
  badgeName?: string | null | undefined;
  description?: string | null | undefined;
  language: LanguageCodeEnum;
  name?: string | null | undefined;
};

export type LoyaltyChangeFilterInput = {
  actor?: string | number | null | undefined;
  at?: DateTimeRangeInput | null | undefined;
  field?: string | null | undefined;
  object?: string | null | undefined;
};

export type LoyaltyChannelAmountInput = {
  amount: number;
  channel: string | number;
};

export type LoyaltyChannelTermsInput = {
  active?: boolean | null | undefined;
  freeShippingMinimumOrder?: number | null | undefined;
  freeShippingPrice?: number | null | undefined;
  pointValue?: number | null | undefined;
  pointsPerCurrencyUnit?: number | null | undefined;
};

export type LoyaltyChannelTermsPlanInput = {
  active?: boolean | null | undefined;
  channel: string | number;
  pointValue?: number | null | undefined;
  pointsPerCurrencyUnit?: number | null | undefined;
};

export type LoyaltyClaimFilterInput = {
  member?: string | number | null | undefined;
  reward?: string | number | null | undefined;
  states?: Array<LoyaltyClaimStateEnum> | null | undefined;
};

export type LoyaltyClaimStateEnum =
  | 'GIVEN_UP'
  | 'IN_CHECKOUT'
  | 'KEPT'
  | 'USED';

export type LoyaltyConsentInput = {
  granted: boolean;
  purpose: LoyaltyPurposeEnum;
  text?: string | null | undefined;
};

export type LoyaltyEarningStepKindEnum =
  | 'BASE'
  | 'CAMPAIGN'
  | 'EXCLUDED'
  | 'LIMIT'
  | 'REFUND'
  | 'TIER';

export type LoyaltyErrorCode =
  | 'ABOVE_MAXIMUM'
  | 'BELOW_MINIMUM'
  | 'GRAPHQL_ERROR'
  | 'INSUFFICIENT_POINTS'
  | 'INVALID'
  | 'INVALID_STEP'
  | 'IN_USE'
  | 'MEMBER_SUSPENDED'
  | 'NOT_A_MEMBER'
  | 'NOT_FOUND'
  | 'PROGRAM_INACTIVE'
  | 'REQUIRED'
  | 'REWARD_UNAVAILABLE'
  | 'TIER_IN_USE'
  | 'TIER_REQUIRED'
  | 'UNIQUE';

export type LoyaltyEventFilterInput = {
  active?: boolean | null | undefined;
  over?: boolean | null | undefined;
  search?: string | null | undefined;
};

export type LoyaltyEventInput = {
  active?: boolean | null | undefined;
  byTier?: boolean | null | undefined;
  channels?: Array<string | number> | null | undefined;
  code?: string | null | undefined;
  description?: string | null | undefined;
  minutes?: number | null | undefined;
  offerHours?: number | null | undefined;
  openings?: Array<LoyaltyEventOpeningInput> | null | undefined;
  opensDays?: number | null | undefined;
  place?: string | null | undefined;
  points?: number | null | undefined;
  seats?: number | null | undefined;
  startsAt?: string | null | undefined;
  stream?: string | null | undefined;
  timeZone?: string | null | undefined;
  title?: string | null | undefined;
  translations?: Array<LoyaltyEventTranslationInput> | null | undefined;
};

export type LoyaltyEventOpeningInput = {
  days: number;
  tier: string | number;
};

export type LoyaltyEventRegistrationFilterInput = {
  search?: string | null | undefined;
  states?: Array<LoyaltySeatEnum> | null | undefined;
};

export type LoyaltyEventTranslationInput = {
  description?: string | null | undefined;
  language: LanguageCodeEnum;
  title: string;
};

export type LoyaltyExitEnum =
  | 'ORDER'
  | 'SEGMENT_LEFT';

export type LoyaltyExpiryRoundingEnum =
  | 'MONTH'
  | 'NONE'
  | 'YEAR';

export type LoyaltyGameFilterInput = {
  active?: boolean | null | undefined;
  search?: string | null | undefined;
};

export type LoyaltyGameInput = {
  active?: boolean | null | undefined;
  budget?: number | null | undefined;
  channels?: Array<string | number> | null | undefined;
  code?: string | null | undefined;
  conditions?: string | null | undefined;
  conditionsAddress?: string | null | undefined;
  dayLimit?: number | null | undefined;
  kind?: LoyaltyGameKindEnum | null | undefined;
  leastAge?: number | null | undefined;
  memberLimit?: number | null | undefined;
  name?: string | null | undefined;
  orderMinimum?: number | null | undefined;
  playsADay?: number | null | undefined;
  playsOnce?: number | null | undefined;
  pointsCost?: number | null | undefined;
  slices?: Array<LoyaltySliceInput> | null | undefined;
  translations?: Array<LoyaltyGameTranslationInput> | null | undefined;
};

export type LoyaltyGameKindEnum =
  | 'SCRATCH'
  | 'WHEEL';

export type LoyaltyGameTranslationInput = {
  conditions?: string | null | undefined;
  language: LanguageCodeEnum;
  name: string;
};

export type LoyaltyGoalEnum =
  | 'ANSWERS'
  | 'CATEGORIES'
  | 'ORDERS'
  | 'PIECES'
  | 'SPEND'
  | 'STREAK';

export type LoyaltyJourneyInput = {
  active?: boolean | null | undefined;
  code?: string | null | undefined;
  days?: number | null | undefined;
  enterPast?: boolean | null | undefined;
  exits?: Array<LoyaltyExitEnum> | null | undefined;
  holdoutPercent?: number | null | undefined;
  minutes?: number | null | undefined;
  name?: string | null | undefined;
  orders?: number | null | undefined;
  priority?: number | null | undefined;
  repeatDays?: number | null | undefined;
  segment?: string | number | null | undefined;
  steps?: Array<LoyaltyJourneyStepInput> | null | undefined;
  trigger?: LoyaltyTriggerEnum | null | undefined;
  validMinutes?: number | null | undefined;
};

export type LoyaltyJourneyStepInput = {
  incentive?: string | number | null | undefined;
  message?: string | number | null | undefined;
  onlyIn?: string | number | null | undefined;
  points?: number | null | undefined;
  survey?: string | number | null | undefined;
  voucher?: LoyaltyJourneyVoucherInput | null | undefined;
  waitMinutes?: number | null | undefined;
};

export type LoyaltyJourneyVoucherInput = {
  amount?: number | null | undefined;
  discountPercent?: number | null | undefined;
  freeShipping?: boolean | null | undefined;
  validDays: number;
};

export type LoyaltyLeaderboardInput = {
  active?: boolean | null | undefined;
  closingDays?: number | null | undefined;
  prizes?: Array<number> | null | undefined;
};

export type LoyaltyLifeCycleEnum =
  | 'ACTIVE'
  | 'DORMANT'
  | 'LOST'
  | 'NEVER'
  | 'NEW';

export type LoyaltyMemberFilterInput = {
  enrolledAt?: DateTimeRangeInput | null | undefined;
  lifeCycle?: Array<LoyaltyLifeCycleEnum> | null | undefined;
  pointsAvailable?: IntRangeInput | null | undefined;
  segment?: string | number | null | undefined;
  suspended?: boolean | null | undefined;
  tiers?: Array<string | number> | null | undefined;
};

export type LoyaltyMemberSortFieldEnum =
  | 'EMAIL'
  | 'ENROLLED_AT'
  | 'POINTS_AVAILABLE'
  | 'TIER';

export type LoyaltyMemberSortingInput = {
  direction: OrderDirection;
  field: LoyaltyMemberSortFieldEnum;
};

export type LoyaltyMessageFilterInput = {
  dueAt?: DateTimeRangeInput | null | undefined;
  journey?: string | number | null | undefined;
  member?: string | number | null | undefined;
  states?: Array<LoyaltyMessageStateEnum> | null | undefined;
};

export type LoyaltyMessageStateEnum =
  | 'DROPPED'
  | 'FAILED'
  | 'SENDING'
  | 'SENT'
  | 'UNCERTAIN'
  | 'WAITING';

export type LoyaltyMessageTemplateInput = {
  code?: string | null | undefined;
  purpose?: LoyaltyPurposeEnum | null | undefined;
  texts?: Array<LoyaltyMessageTextInput> | null | undefined;
};

export type LoyaltyMessageTextInput = {
  body: string;
  language: LanguageCodeEnum;
  subject: string;
};

export type LoyaltyPeriodEnum =
  | 'DAY'
  | 'FROM_JOINING'
  | 'MONTH'
  | 'ONCE'
  | 'WEEK'
  | 'YEAR';

export type LoyaltyPerksInput = {
  language: LanguageCodeEnum;
  perks: Array<string>;
};

export type LoyaltyPointsAdjustInput = {
  idempotencyKey?: string | null | undefined;
  points: number;
  reason: string;
  user: string | number;
};

export type LoyaltyPollBallotFilterInput = {
  sameAddress?: boolean | null | undefined;
  search?: string | null | undefined;
};

export type LoyaltyPollEntryFilterInput = {
  poll?: string | number | null | undefined;
  states?: Array<LoyaltyPollEntryStateEnum> | null | undefined;
};

export type LoyaltyPollEntryStateEnum =
  | 'APPROVED'
  | 'REFUSED'
  | 'WAITING';

export type LoyaltyPollFilterInput = {
  active?: boolean | null | undefined;
  closed?: boolean | null | undefined;
  search?: string | null | undefined;
};

export type LoyaltyPollInput = {
  active?: boolean | null | undefined;
  channels?: Array<string | number> | null | undefined;
  closesAt?: string | null | undefined;
  code?: string | null | undefined;
  options?: Array<LoyaltyPollOptionInput> | null | undefined;
  points?: number | null | undefined;
  prize?: number | null | undefined;
  question?: string | null | undefined;
  showing?: LoyaltyPollShowingEnum | null | undefined;
  takesEntries?: boolean | null | undefined;
  tier?: string | number | null | undefined;
  translations?: Array<LoyaltyTranslationInput> | null | undefined;
  winners?: number | null | undefined;
};

export type LoyaltyPollOptionInput = {
  image?: string | null | undefined;
  text: string;
  translations?: Array<LoyaltyTranslationInput> | null | undefined;
};

export type LoyaltyPollShowingEnum =
  | 'AFTER_VOTING'
  | 'AT_END';

export type LoyaltyPurposeEnum =
  | 'MARKETING'
  | 'PERSONALISATION'
  | 'TRANSACTIONAL';

export type LoyaltyQualificationBasisEnum =
  | 'ORDERS'
  | 'POINTS'
  | 'SPEND';

export type LoyaltyQualificationWindowEnum =
  | 'CALENDAR_YEAR'
  | 'LIFETIME'
  | 'ROLLING_12_MONTHS';

export type LoyaltyQuestionInput = {
  choices?: Array<string> | null | undefined;
  kind: LoyaltyQuestionKindEnum;
  text: string;
  translations?: Array<LoyaltyQuestionTranslationInput> | null | undefined;
};

export type LoyaltyQuestionKindEnum =
  | 'CES'
  | 'CHOICE'
  | 'CSAT'
  | 'NPS'
  | 'TEXT';

export type LoyaltyQuestionTranslationInput = {
  choices?: Array<string> | null | undefined;
  language: LanguageCodeEnum;
  text: string;
};

export type LoyaltyReferralFilterInput = {
  search?: string | null | undefined;
  states?: Array<LoyaltyReferralStateEnum> | null | undefined;
};

export type LoyaltyReferralSideEnum =
  | 'FRIEND'
  | 'REFERRER';

export type LoyaltyReferralStateEnum =
  | 'NAMED'
  | 'PENDING'
  | 'REFUSED'
  | 'REVIEW'
  | 'REWARDED'
  | 'TAKEN_BACK';

export type LoyaltyReferralTermsInput = {
  active?: boolean | null | undefined;
  friendAtOnce?: boolean | null | undefined;
  friendPoints?: number | null | undefined;
  friendReward?: string | number | null | undefined;
  minimumOrder?: number | null | undefined;
  monthLimit?: number | null | undefined;
  referrerPoints?: number | null | undefined;
  referrerReward?: string | number | null | undefined;
};

export type LoyaltyReviewFilterInput = {
  product?: string | number | null | undefined;
  search?: string | null | undefined;
  stars?: IntRangeInput | null | undefined;
  states?: Array<LoyaltyReviewStateEnum> | null | undefined;
};

export type LoyaltyReviewStateEnum =
  | 'APPROVED'
  | 'REFUSED'
  | 'WAITING';

export type LoyaltyRewardFilterInput = {
  active?: boolean | null | undefined;
  channel?: string | number | null | undefined;
  kinds?: Array<LoyaltyRewardKindEnum> | null | undefined;
  search?: string | null | undefined;
};

export type LoyaltyRewardInput = {
  active?: boolean | null | undefined;
  amount?: number | null | undefined;
  channel?: string | number | null | undefined;
  description?: string | null | undefined;
  descriptionTranslations?: Array<LoyaltyTranslationInput> | null | undefined;
  discountPercent?: number | null | undefined;
  image?: string | null | undefined;
  kind?: LoyaltyRewardKindEnum | null | undefined;
  metadata?: Array<MetadataInput> | null | undefined;
  name?: string | null | undefined;
  pointsCost?: number | null | undefined;
  privateMetadata?: Array<MetadataInput> | null | undefined;
  quantity?: number | null | undefined;
  tier?: string | number | null | undefined;
  validUntil?: string | null | undefined;
  variant?: string | number | null | undefined;
};

export type LoyaltyRewardKindEnum =
  | 'FREE_SHIPPING'
  | 'GIFT_CARD'
  | 'PRODUCT'
  | 'VOUCHER';

export type LoyaltySeatEnum =
  | 'CAME'
  | 'CANCELLED'
  | 'SEAT'
  | 'WAITING';

export type LoyaltySegmentConditionInput = {
  days?: number | null | undefined;
  field: LoyaltySegmentFieldEnum;
  key?: string | null | undefined;
  operator: LoyaltySegmentOperatorEnum;
  values: Array<string>;
};

export type LoyaltySegmentFieldEnum =
  | 'AVERAGE_ORDER'
  | 'BOUGHT_CATEGORY'
  | 'BOUGHT_PRODUCT'
  | 'CHANNEL'
  | 'CONSENT'
  | 'COUNTRY'
  | 'DAYS_BETWEEN_ORDERS'
  | 'DAYS_SINCE_FIRST_ORDER'
  | 'DAYS_SINCE_JOINING'
  | 'DAYS_SINCE_LAST_ORDER'
  | 'DAYS_UNTIL_BIRTHDAY'
  | 'DAYS_UNTIL_EXPIRY'
  | 'DISCOUNT_SHARE'
  | 'FREQUENCY'
  | 'LANGUAGE'
  | 'LIFE_CYCLE'
  | 'METADATA'
  | 'MONEY'
  | 'NET_SPEND'
  | 'ORDERS'
  | 'POINTS_AVAILABLE'
  | 'POINTS_LIFETIME'
  | 'POINTS_PENDING'
  | 'RECENCY'
  | 'RFM'
  | 'SEGMENT'
  | 'SPEND_PERCENTILE'
  | 'TIER'
  | 'USED_VOUCHER';

export type LoyaltySegmentInput = {
  addEmails?: Array<string> | null | undefined;
  addMembers?: Array<string | number> | null | undefined;
  code?: string | null | undefined;
  name?: string | null | undefined;
  removeMembers?: Array<string | number> | null | undefined;
  rule?: LoyaltySegmentRuleInput | null | undefined;
};

export type LoyaltySegmentKindEnum =
  | 'LIST'
  | 'RULE';

export type LoyaltySegmentOperatorEnum =
  | 'CONTAINS'
  | 'EQ'
  | 'GT'
  | 'GTE'
  | 'IN'
  | 'IS_NOT_SET'
  | 'IS_SET'
  | 'LT'
  | 'LTE'
  | 'NE'
  | 'NOT_IN';

export type LoyaltySegmentRuleInput = {
  all?: Array<LoyaltySegmentRuleInput> | null | undefined;
  any?: Array<LoyaltySegmentRuleInput> | null | undefined;
  condition?: LoyaltySegmentConditionInput | null | undefined;
  not?: LoyaltySegmentRuleInput | null | undefined;
};

export type LoyaltySettingsInput = {
  adjustLimitPerDay?: number | null | undefined;
  autoEnroll?: boolean | null | undefined;
  awardOn?: LoyaltyAwardOnEnum | null | undefined;
  birthdayPoints?: number | null | undefined;
  dashboardOrigins?: string | null | undefined;
  downgradeGraceDays?: number | null | undefined;
  earnOnNet?: boolean | null | undefined;
  earnOnShipping?: boolean | null | undefined;
  earningActive?: boolean | null | undefined;
  expiresAfterDays?: number | null | undefined;
  expiryRounding?: LoyaltyExpiryRoundingEnum | null | undefined;
  giftsPerMonth?: number | null | undefined;
  holdMinutes?: number | null | undefined;
  inactivityDays?: number | null | undefined;
  marginPercent?: number | null | undefined;
  maxRedeemPercent?: number | null | undefined;
  messageWay?: string | null | undefined;
  messagesPerWeek?: number | null | undefined;
  minRedeemPoints?: number | null | undefined;
  pendingDays?: number | null | undefined;
  pointValue?: number | null | undefined;
  pointsPerCurrencyUnit?: number | null | undefined;
  programCurrency?: string | null | undefined;
  programHoldoutPercent?: number | null | undefined;
  programName?: string | null | undefined;
  qualificationBasis?: LoyaltyQualificationBasisEnum | null | undefined;
  qualificationWindow?: LoyaltyQualificationWindowEnum | null | undefined;
  quietHours?: string | null | undefined;
  redeemStep?: number | null | undefined;
  referralPendingDays?: number | null | undefined;
  reviewPoints?: number | null | undefined;
  reviewsNeedApproval?: boolean | null | undefined;
  senderAddress?: string | null | undefined;
  senderName?: string | null | undefined;
  spendingActive?: boolean | null | undefined;
  timeZone?: string | null | undefined;
  welcomePoints?: number | null | undefined;
};

export type LoyaltySliceInput = {
  code: string;
  fallback?: boolean | null | undefined;
  label: string;
  points?: number | null | undefined;
  reward?: string | number | null | undefined;
  stock?: number | null | undefined;
  translations?: Array<LoyaltyTranslationInput> | null | undefined;
  weight: number;
};

export type LoyaltySurveyAboutEnum =
  | 'ORDER'
  | 'SHOP';

export type LoyaltySurveyInput = {
  about?: LoyaltySurveyAboutEnum | null | undefined;
  active?: boolean | null | undefined;
  code?: string | null | undefined;
  points?: number | null | undefined;
  questions?: Array<LoyaltyQuestionInput> | null | undefined;
  thanks?: string | null | undefined;
  translations?: Array<LoyaltyTranslationInput> | null | undefined;
};

export type LoyaltySurveyResponseFilterInput = {
  done?: boolean | null | undefined;
  low?: boolean | null | undefined;
  search?: string | null | undefined;
  survey?: string | number | null | undefined;
};

export type LoyaltyTierChannelTermsInput = {
  channel: string | number;
  freeShippingMinimumOrder?: number | null | undefined;
  freeShippingPrice?: number | null | undefined;
};

export type LoyaltyTierInput = {
  channelTerms?: Array<LoyaltyTierChannelTermsInput> | null | undefined;
  code?: string | null | undefined;
  description?: string | null | undefined;
  descriptionTranslations?: Array<LoyaltyTierTranslationInput> | null | undefined;
  discountPercent?: number | null | undefined;
  earnMultiplier?: number | null | undefined;
  freeShipping?: boolean | null | undefined;
  metadata?: Array<MetadataInput> | null | undefined;
  name?: string | null | undefined;
  perks?: Array<string> | null | undefined;
  perksTranslations?: Array<LoyaltyPerksInput> | null | undefined;
  privateMetadata?: Array<MetadataInput> | null | undefined;
  segment?: string | number | null | undefined;
  threshold?: number | null | undefined;
};

export type LoyaltyTierPlanInput = {
  discountPercent?: number | null | undefined;
  earnMultiplier?: number | null | undefined;
  id?: string | number | null | undefined;
  threshold?: number | null | undefined;
};

export type LoyaltyTierTranslationInput = {
  description: string;
  language: LanguageCodeEnum;
};

export type LoyaltyTransactionFilterInput = {
  createdAt?: DateTimeRangeInput | null | undefined;
  kinds?: Array<LoyaltyTransactionKindEnum> | null | undefined;
};

export type LoyaltyTransactionKindEnum =
  | 'ADJUSTMENT'
  | 'BONUS'
  | 'EARN'
  | 'EXPIRATION'
  | 'REDEMPTION'
  | 'RESTORATION'
  | 'REVERSAL';

export type LoyaltyTranslationInput = {
  language: LanguageCodeEnum;
  text: string;
};

export type LoyaltyTriggerEnum =
  | 'AMBASSADOR_DECIDED'
  | 'ANNIVERSARY'
  | 'BACK_IN_STOCK'
  | 'BIRTHDAY'
  | 'CHALLENGE_DONE'
  | 'CHECKOUT_ABANDONED'
  | 'EVENT_SOON'
  | 'FIRST_ORDER'
  | 'FRIEND_ORDERED'
  | 'JOINED'
  | 'NEW_PRODUCTS'
  | 'NO_ORDER'
  | 'NTH_ORDER'
  | 'ORDER_HANDED_OVER'
  | 'POINTS_EXPIRING'
  | 'REWARD_AFFORDABLE'
  | 'SEAT_OFFERED'
  | 'SEAT_TAKEN'
  | 'TIER_AT_RISK'
  | 'TIER_REACHED';

export type LoyaltyVerdictEnum =
  | 'HARMFUL'
  | 'NOT_COMPARABLE'
  | 'NOT_ENOUGH_DATA'
  | 'NOT_PROVEN'
  | 'NO_HOLDOUT'
  | 'PROVEN';

export type LoyaltyWeekdayEnum =
  | 'FRIDAY'
  | 'MONDAY'
  | 'SATURDAY'
  | 'SUNDAY'
  | 'THURSDAY'
  | 'TUESDAY'
  | 'WEDNESDAY';

export type MetadataErrorCode =
  | 'GRAPHQL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'NOT_UPDATED'
  | 'REQUIRED';

export type MetadataInput = {
  key: string;
  value: string;
};

export type OrderDirection =
  | 'ASC'
  | 'DESC';
