using QualityGate.Core.Audits;
using QualityGate.DiagnosisBench.Measurements;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Scores;

/// <summary>Looks for what is wrong with a project in what its audits say.</summary>
internal static class Sightings
{
    /// <summary>One for each specimen with which something is wrong, in each audit.</summary>
    public static IEnumerable<Sighting> Of(MeasuredProject measured) =>
        from audit in measured.Audits
        from specimen in measured.Project.Specimens
        where specimen.Kind != SpecimenKind.Stable
        let test = Best(specimen, audit.Tests.Where(specimen.Means))
        select new Sighting
        {
            Zoo = measured.Project.ZooName,
            Project = measured.Project.Name,
            Seed = audit.Seed,
            Specimen = specimen,
            Test = test,
            OrderProbes = test is null ? 0 : audit.OrderProbesOf(test),
            Reruns = measured.Reruns?.RateOf(specimen),
            Multiple = measured.MultipleOf(audit),
        };

    private static AuditedTest? Best(Specimen specimen, IEnumerable<AuditedTest> tests) => tests
        .OrderByDescending(test => Sighting.Finds(specimen, test.Verdict))
        .ThenByDescending(test => test.Verdict.Rate.Point)
        .FirstOrDefault();
}
