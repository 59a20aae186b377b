/** Common acronyms that name a notion, a unit, a place or a thing of daily life, never one dataset, tool or experiment. */
const GENERIC = new Set(
  (
    "2D 3D 4D 1D AI ML DL RL NLP LLM LLMs VLM MLLM CNN CNNs RNN RNNs GNN GNNs DNN DNNs ANN ANNs LSTM GRU MLP GAN GANs VAE SVM KNN PCA " +
    "MCMC HMC EM MAP MLE DFT TDDFT GGA LDA MD MC LES DNS RANS CFD FEM SPH PIC PDE PDEs ODE ODEs SDE SDEs QCD QED EFT SMEFT CP BSM SM " +
    "SUSY MSSM NLO NNLO LO CMB BAO AGN AGNs GRB GRBs SNe SN ISM IGM ICM DM CDM LCDM GR GW GWs BH BHs NS UV IR NIR FIR EUV XUV CCD PMT PMTs " +
    "GPU GPUs CPU CPUs FPGA FPGAs API APIs RAM USA UK EU US UTC PhD MRI CT PET EEG ECG fMRI DNA RNA COVID COVID-19 SARS-CoV-2 IoT 5G 6G " +
    "MIMO OFDM SNR RMSE MSE MAE AUC ROC BLEU F1 SOTA CVPR ICML ICLR NeurIPS AAAI IEEE ACM PRD PRL JHEP ApJ MNRAS AdS CFT AdS/CFT BCS BEC " +
    "STM AFM TEM SEM XRD NMR ESR EPR ARPES SQUID SQUIDs LED HTTP XML JSON SQL PDF PDFs RG RGE RGEs IBP OPE SED SEDs HR FWHM S/N EoS EOS " +
    "TeV GeV MeV keV MHz GHz kHz THz kpc Mpc Gpc pc km/s rms RMS DoF R&D Q&A PhD arXiv GitHub GitLab Zenodo DOI URL HPC MPI OpenMP CUDA RAG CoT SFT RLHF PEFT OOD IID " +
    "ON OFF PIN HEP ADC ADCs DAC DAQ TDC TPC TPCs RPC RPCs GEM GEMs MPGD SiPM SiPMs APD APDs RFQ SRF LLRF ECR FEL FELs CMOS ASIC ASICs MEMS SoC ECAL HCAL " +
    "CERN NASA ESA ESO ESA/NASA DOE NSF NIST JINR DESY SLAC INFN KEK IHEP BNL LANL LLNL CNRS CEA INAF RIKEN CSIC CSIRO NYU ETH EPFL UCLA UCL CMU KAIST USTC STScI ORNL NRL NERSC ERC DFG BMBF UKRI GNU STFC NRAO NOAO JAXA ISRO CNES FAIR MIT IBM IMS " +
    "CAD ADAS ASR TTS OCR VQA MCP SNN SNNs HSI IFU IFUs IFS IDE GUI VM VMs VR XR UAV UAVs LiDAR LIDAR GPS GNSS WSN WSNs MANET MANETs CDMA TDMA " +
    "OFDMA QAM LDPC AMR HMM HMMs CRF KGs LVLM LVLMs MLLMs VLMs VLA VLAs LRM LRMs SLM SLMs MoE ViT ViTs BPS WZW FLRW CFTs QFT QFTs EFTs WIMP WIMPs " +
    "ALPs FIMP GUT GUTs CKM PMNS CCSN CCSNe GRBs FRB FRBs LRG LRGs ELG QSO QSOs BCG BCGs SFR IMF RGB AGB HII LMC SMC EPRV VLBI RMSE XXZ XYZ KdV NLS " +
    "ICCV ECCV ICASSP EMNLP NAACL CHEP SPIE IROS ICRA IJCAI KDD SIGIR USENIX UTF ASCII CSV HTML REST RESTful RaaS SaaS NVIDIA AMD HD SD YAML OWL RDF SPARQL " +
    "OpenAI EleutherAI HuggingFace DeepMind xAI GCN GCNs LAE LAEs LBG LBGs ETG ETGs LTG LTGs SMG SMGs DLA DLAs TDE TDEs LRD LRDs UFD UFDs YSO YSOs PAH PAHs MSP MSPs " +
    "SNR SNRs IMBH IMBHs SMBH SMBHs SMBHB SMBHBs MBHB MBHBs QPO QPOs CME CMEs ICME ICMEs DCBH DCBHs HzRG HzRGs HPGe XPCS XAS EXAFS NEXAFS FTIR SERS AUROC AUPRC mIoU mAP " +
    "RGB-D RGB-T RGBD RGB-Event T2I T2V I2V CUDA-C mAP0.5 mAP50 MS-SSIM X-Ray SZ tSZ kSZ SoTA Sim2Real Real2Sim Text2SQL NL2SQL Seq2Seq ISO PTAS FPTAS UDP TCP USB MATLAB TES MoCap JFM JCAP JOSS JINST PRX PRA PRB PRC PRE ApJL ApJS NIM NASA/ESA YouTube MWE Astro2020 " +
    "PURPOSE METHOD METHODS RESULT RESULTS BACKGROUND CONCLUSION CONCLUSIONS OBJECTIVE OBJECTIVES"
  ).split(/\s+/u),
);

/** Whether a word is an acronym of everyday science: `GPU`, `MCMC`. */
export function isCommonAcronym(word: string): boolean {
  return GENERIC.has(word);
}

/** One capital, or an acronym, that a hyphen joins to a name: the `I` of `I-LoRA`, the `DA` of `DA-DPO`. */
const PREFIX = /(?<![\p{L}\p{N}-])(\p{Lu}[\p{Lu}\p{N}]{0,4})-$/u;

/** The prefix that makes another name of the one at an offset: an acronym of its own, no `GPU-`. */
export function prefixAt(text: string, start: number): string | undefined {
  const prefix = PREFIX.exec(text.slice(Math.max(0, start - 7), start))?.[1];
  return prefix === undefined || GENERIC.has(prefix) ? undefined : prefix;
}

/** Short chemical formulas by the symbols of the elements: `NaI`, `GaAs`, `TiO2`. */
const FORMULA =
  /^(?=\p{Lu}\p{Ll}|\p{Lu}\p{Lu}\p{Ll}|\p{Lu}+\p{N})(?=.{3,6}$)(?:(?:A[glrsu]|B[aeir]|C[adelorsu]|Eu|Fe|G[ade]|H[efg]|I[nr]|L[aiu]|M[gno]|N[abdei]|Os|P[bdt]|R[behu]|S[beinr]|T[aeilh]|Xe|Yb|Z[nr]|[BCFHIKNOPSUVWY])\p{N}{0,2}){2,3}$/u;

/** Whether a word may be a short chemical formula: `NaI`. */
export function isFormula(word: string): boolean {
  return FORMULA.test(word);
}

/** Ions as astronomers write them: `OIII`, `MgII`, `CIV`. */
const ION = /^(?:A[lr]|Ca?|Fe|He?|Mg|Ne?|O|Si?)(?:I{2,3}|IV|IX)$|^(?:A[lr]|Fe|Mg|Ne?|O|Si)VI{0,3}$/u;

/** What papers say they are typeset with. */
const WRITTEN_WITH = /(?:TeX|TEX|Latex|LATEX)$/u;

/** Meetings with their year: `KDD'25`, `CVPR2026`. */
const MEETING =
  /['’]\d\d$|^(?:AAAI|ACL|BMVC|CHEP|CVPR|ECCV|EMNLP|ICASSP|ICCV|ICLR|ICML|ICRA|ICRC|IJCAI|INTERSPEECH|IROS|KDD|LATTICE|MICCAI|NAACL|NeurIPS|SIGIR|TAUP|WACV|WWW)\d{2,4}$/u;

/** Transients, events and stars by their designations: `AT2022zod`, `GW190814-like`. */
const DESIGNATION =
  /^(?:(?:KMT|OGLE|MOA)-\d{4}|(?:AT|SN|SNe|GW|GRB|FRB|EP|TOI|TIC|HD|HIP|NGC|PSR|PDS|WASP|HAT-P|KELT|LHS|GJ|MKN|Mrk)-?\d)/u;

/** Catalogues by which single objects are called: `NGC 1841`, `LRD R2211-RX2`. */
const OBJECTS =
  /^(?:NGC|IC|UGC|UGCA|HD|HIP|GJ|PSR|SN|AT|GRB|FRB|IRAS|PKS|QSO|LRD|TIC|TOI|KIC|MCG|PGC|MACS|EPIC|LkCa|LkHa)$/u;

/** Surveys and missions that number what they find. */
const NUMBERING =
  /^(?:2MASS|ACT|AURORA|CANUCS|CAPERS|CEERS|CoRoT|DESI|GLIMPSE|JADES|Kepler|MACHO|MOA|OGLE|REBELS|RUBIES|SPT|UNCOVER|XMM)$/u;
/** What makes a designation of their name: `-CL J0152`, `-GS-z14-0`, `-2024-BLG-0142`; `-DR3` and `-Y1` are data. */
const NUMBERED = /^-(?!DR\d|Y\d)(?:CL\b|(?:[A-Z]{1,5}\d*-|\d{4}-){0,2}(?:[A-Z]{0,5}|z)\d)/u;

/** Whether a word with what follows it is the designation of one star, galaxy or event: "NGC 1841", "REBELS-04". */
export function isObject(word: string, after: string): boolean {
  return (
    (OBJECTS.test(word) && /^\s[A-Z]{0,2}\d/u.test(after)) ||
    /^\sJ\d{4}/u.test(after) ||
    (NUMBERING.test(word) && NUMBERED.test(after))
  );
}

/**
 * Whether a word looks coined: a capital inside (`AspenOpenJets`), three capitals or more (`ARGOS`), or letters
 * with digits (`eRASS1`), and is no common acronym.
 */
export function isCoined(word: string): boolean {
  if (
    word.length < 3 ||
    !COINED.test(word) ||
    GENERIC.has(word) ||
    (word.endsWith("s") && GENERIC.has(word.slice(0, -1))) ||
    FORMULA.test(word.replaceAll("_", "")) ||
    WRITTEN_WITH.test(word) ||
    ION.test(word) ||
    MEETING.test(word)
  )
    return false;
  if (word.endsWith("CDM")) return false; // a cosmology
  if (/^(?:the|and|of|in|with)\p{Lu}/u.test(word)) return false; // "theCERN" lost a blank
  if (DESIGNATION.test(word) || /^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(word)) return false;
  if (/^\d+\p{Ll}+\p{Lu}{3,}$/u.test(word)) return true; // 21cmFAST
  if (/^\p{Lu}{3,}\d{2,}[KM]$/u.test(word)) return true; // PRM800K
  if (/^\p{Lu}\p{Ll}+\p{N}\p{Lu}{4,}$/u.test(word)) return true; // Py2DJPAS
  if (/^(?:[Pp]re|[Pp]ost|[Nn]on|sub|multi|inter|intra|anti|quasi|pseudo|semi)-/u.test(word)) return false;
  if (/^\p{Lu}-\p{Lu}{3,}$/u.test(word)) return word !== "X-RAY"; // J-PET, K-SVD
  const parts = word.split(/[-‐‑–_/@.]/u);
  if (
    parts.every(
      (part) => GENERIC.has(part) || part.length < 2 || /^(?:\p{Lu}?\p{Ll}+|\p{N}+|[IVX]+)$/u.test(part),
    )
  )
    return false;
  if (/\p{L}v\d$/u.test(word)) return true; // MViTv2
  // 3D, H2O, TiO2
  return !/^\p{N}/u.test(word) && !/^(?:\p{Lu}\p{Ll}?){1,3}\p{N}+(?:\p{Lu}\p{Ll}?\p{N}*)*$/u.test(word);
}

/** What every coined word has, and few others. */
const COINED =
  /\p{Ll}\p{Lu}|\p{Ll}-\p{Lu}{2}$|\p{Lu}{3}|\p{Lu}{2}\p{N}|\p{Lu}\p{Ll}+\p{N}|\p{Lu}{2}\p{Ll}{2}/u;

/** Endings of adjectives. */
const ADJECTIVAL = /(?:ian|ean|ish|ese|ic|al|man|ern|[^aeiou]an)$/u;
/** Words that are capital in any text: languages, planets, systems. */
const PLAIN_CAPITAL =
  /^(?:Monte|Carlo|Python|Java|Fortran|Web|Internet|Earth|Sun|Moon|Mars|Solar|Cherenkov|Greek|Dutch|French|Swiss|Hindi|Arabic|Linux|Unix|Windows|Android|Boolean|Big|Green|Future|New|Large|Open|First|Second|Data|Deep|Run|Section|Figure|Table|Part|Phase|Bayes|Gauss|Boltzmann|Einstein|Vlasov|Galerkin|Science|University|Institute|National|Antarctica|Argentina|Australia|Brazil|Britain|Canada|Chile|China|England|Europe|France|Germany|Greece|Hawaii|India|Iran|Israel|Italy|Japan|Korea|Mexico|Russia|Spain|Switzerland|Taiwan)$/u;

/** Whether a single capitalised word may be a name where the words around it say so: `Herschel`, no `Gaussian`. */
export function isCapitalName(word: string): boolean {
  return isCapitalised(word) && !ADJECTIVAL.test(word);
}

/** The same of words that may be adjectives, as `Orchestral`: only what the paper presents is called so. */
export function isAdjectivalName(word: string): boolean {
  return isCapitalised(word) && ADJECTIVAL.test(word);
}

function isCapitalised(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}(?:-(?:\p{L}+\p{N}{0,2}|\p{N}{1,3}[DKMk]?))*\+{0,2}$/u.test(word) &&
    !PLAIN_CAPITAL.test(word) &&
    !/-(?:language|wide|scale|level|term|order|world)$/u.test(word)
  );
}

/** Words that titles begin with a capital though they are no part of a name. */
const TITLE_WORD =
  /^(?:And|As|At|Based|Between|By|For|From|In|Into|Of|On|Or|Over|Through|To|Towards?|Under|Using|Via|With|Without)$/u;

/** Whether a word may stand beside a coined one in its name: capitalised, or a version. */
export function mayFollow(word: string): boolean {
  return (
    /^(?:\p{Lu}\p{Ll}[\p{L}\p{N}-]*|v?\d[\d.]*|DR\d+|I{2,3})$/u.test(word) &&
    !/^(?:19|20)\d\d$/u.test(word) &&
    !TITLE_WORD.test(word)
  );
}

const UNIT =
  /^(?:[GMTkm]?e?V|[kcm]?m|[km]?g|[kMG]?Hz|[kMG]?pc|[mnpu]?s|tons?|tonnes?|t|K|deg|degrees?|years?|days?|hours?|cm2|m2|km2|fb|pb)$/u;

/** Whether a word is a unit, so that the number before it is an amount. */
export function isUnit(word: string): boolean {
  return UNIT.test(word);
}

/** What closes the names of methods. */
const METHODICAL =
  /(?:^|\s)(?:Adaptation|Alignment|Attention|Calibration|Decoding|Distillation|Estimation|Filtering|Fusion|Learning|Matching|Optimization|Pruning|Quantization|Regularization|Reweighting|Sampling|Search|Training|Tuning)$/u;

/** Whether a name closes as those of methods do: "On-policy Generator Optimization". */
export function isMethodical(name: string): boolean {
  return METHODICAL.test(name);
}

/** Whether a name closes as those of benchmarks do: "LVBench". */
export function isBench(name: string): boolean {
  return /(?:\p{Ll}|\p{Lu}{2}|-)[Bb]ench$/u.test(name);
}
