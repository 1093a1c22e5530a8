using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Tables;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Tables;

public class OrderTableTests
{
    private static readonly Specimen Victim = Audited.Specimen("Zoo.Tests.Victim", SpecimenKind.Order) with { Culprits = [new("Tests.Polluter")] };

    [Fact]
    public void Victims_AreCountedWithWhomTheyDependOn()
    {
        Sighting right = Seen("Zoo.Tests.Polluter") with { OrderProbes = 12 };
        Sighting wrong = Seen("Zoo.Tests.Bystander") with { OrderProbes = 20 };

        Assert.EndsWith(
            "| Zoo | 1 | 2 of 2, 100 % [34, 100] | 2 of 2, 100 % [34, 100] | 1 of 2, 50 % [9, 91] | 97 %, **missed** | 1 | 1 | 16 (20) |",
            OrderTable.Of([right, wrong]).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_AreNamed()
    {
        Specimen race = Audited.Specimen("Zoo.Tests.Racer", SpecimenKind.Flaky);
        Sighting accused = Audited.Sighting(race, Audited.Test("Zoo.Tests.Racer", Audited.Victim("Zoo.Tests.Polluter")));

        Assert.Equal(
            [
                "- Zoo, `Zoo.Tests.Victim` (seed 1): `Zoo.Tests.Bystander`",
                "- Zoo, `Zoo.Tests.Racer` (seed 1): though it does not depend on its order",
            ],
            OrderTable.Mistakes([Seen("Zoo.Tests.Polluter"), Seen("Zoo.Tests.Bystander"), accused]));
    }

    private static Sighting Seen(string polluter) => Audited.Sighting(Victim, Audited.Test("Zoo.Tests.Victim", Audited.Victim(polluter)));
}
