import { folded } from "./tokens.ts";

/** Persons whose names stand in terms of science, in lower case: `Kerr` black hole, `Schwarzschild` radius. No words of every day, as Bell and Hill. */
const PERSONS = new Set(
  (
    "abel abrikosov airy alfven ampere anderson andreev appell arrhenius avogadro babinet baldwin banach bardeen bayes bekenstein " +
    "beltrami berezinskii bernoulli bertrand bessel bethe bhatnagar bianchi birkhoff bjorken bloch boltzmann boole borel bose " +
    "boussinesq bragg brans breit brillouin brouwer burgers cabibbo calabi calogero cantor carnot cartan casimir cauchy cayley chandrasekhar chaplygin " +
    "chebyshev cherenkov chern christoffel clebsch clifford compton coriolis coulomb coxeter cramer curie darboux darcy debye dedekind dehn delaunay " +
    "descartes dicke dirac dirichlet doppler drell drinfeld drude duffing dyson eddington ehrenfest einstein eliashberg englert " +
    "erdos euclid euler eyring fabry faddeev faraday fermi feshbach feynman fibonacci finsler floquet fock fokker fourier frechet fredholm frenk " +
    "fresnel friedmann frobenius froude gabor galerkin galilei galois gauss gel'fand gell geiger gibbs gilbert ginibre ginsparg ginzburg glauber goldstone gordon grassmann " +
    "grothendieck haar hadamard hamilton hamming hartree hauser hausdorff hawking heisenberg helmholtz hermite higgs hilbert hirota hirzebruch hodge " +
    "hooke hopf hubble hubbard hugoniot huygens imry ising ito jacobi jeans jordan josephson kac kahler kaluza kaplan kardar kasner kelvin kennicutt kepler kerr " +
    "kirchhoff klein knudsen kohn kolmogorov kondo korteweg koszul kramers krein kronecker kronig krylov kullback lagrange lagrangian landau langevin langlands langmuir laplace larmor laue laurent " +
    "lax lebesgue lefschetz legendre leibler leibniz lennard levi lifshitz lindblad liouville lipschitz lorentz lorenz lovelock luttinger lyapunov lyman mach madelung " +
    "majorana malmquist mandelbrot markov matsubara maxwell mellin michelson mie milankovitch milne minkowski mobius monge montel mori moser mossbauer mott " +
    "nambu nash navarro navier neel nernst neumann newman newton noether nordstrom nusselt nyquist onsager oort oppenheimer orlicz ornstein painleve palatini parisi paschen pauli " +
    "peccei peclet peierls penrose perot petri pfaff phillips planck pockels poincare poiseuille poisson poynting prandtl prigogine proca quinn racah ramanujan raman rankine rashba rayleigh " +
    "regge reimers reissner reynolds ricci richardson riemann riesz ritz robertson rossby runge rydberg sachs saha sagnac salpeter sato scherrer schechter schmidt schottky schrodinger schur schwarz schwarzschild schwinger " +
    "seebeck seifert selberg seyfert shannon shapiro shapley shubnikov simons skyrme slater snell sobolev soret steenrod stefan stokes strominger sunyaev sylvester szego teichmuller terlevich thirring thomas thomson thouless toda toeplitz " +
    "tolman toomre townes tsallis turing uhlenbeck vaidya vandermonde venturi virasoro vlasov volkoff volterra voronoi walsh wannier wasserstein weierstrass weil weinberg weiss wess weyl wheeler wick wiener wigner " +
    "wilson wishart witten wolff yamabe yang yukawa zariski zeeman zel'dovich zeldovich zhang zimm zumino zwicky kupershmidt karman neyman pearson spearman kendall brinkman " +
    "courant friedrichs lewy bergmann lebowitz fulde larkin ovchinnikov kobayashi maskawa nielsen olesen schild nelson walker voight lemaitre schrieffer krook abell killing lundquist mills hastings argyres douglas seiberg"
  ).split(" "),
);

const ENDING = /(?:..ov|...sky|...ski|...skii|..stein|..mann|..feld|..schild|..witz|..vich|..escu)$/u;

/** Whether a capitalised word, or one part of a compound, is the name of a person: `Kerr`, `Bardeen-Cooper-Schrieffer`. */
export function isPerson(word: string): boolean {
  return word.split(/[-‐‑–]/u).some((part) => {
    if (!/^\p{Lu}/u.test(part)) return false;
    const key = folded(part).replace(/['’]s$/u, "");
    return PERSONS.has(key) || ENDING.test(key);
  });
}
