using QualityGate.DiagnosisBench.Scores;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Scores;

public class NamedCulpritsTests
{
    private static readonly Specimen Victim = Audited.Specimen("Zoo.Tests.Victim", SpecimenKind.Order) with { Culprits = [new("Tests.One"), new("Tests.Two")] };

    [Fact]
    public void OneOfSeveral_IsRight()
    {
        NamedCulprits named = NamedCulprits.In(Victim, Audited.Id("Zoo.Tests.Victim"), Audited.Victim("Zoo.Tests.One"));

        Assert.True(named.IsRight);
        Assert.Equal(["Tests.Two"], named.Unnamed.Select(test => test.Text));
    }

    [Fact]
    public void OneTooMany_IsWrong()
    {
        NamedCulprits named = NamedCulprits.In(Victim, Audited.Id("Zoo.Tests.Victim"), Audited.Victim("Zoo.Tests.One", "Zoo.Tests.Bystander"));

        Assert.False(named.IsRight);
        Assert.Equal([Audited.Id("Zoo.Tests.Bystander")], named.False.AsEnumerable());
    }

    [Fact]
    public void TestThatPollutesItself_IsItsOwnCulprit()
    {
        Specimen alone = Victim with { Culprits = [] };

        Assert.True(NamedCulprits.In(alone, Audited.Id("Zoo.Tests.Victim"), Audited.Victim("Zoo.Tests.Victim")).IsRight);
        Assert.False(NamedCulprits.In(alone, Audited.Id("Zoo.Tests.Victim"), Audited.Victim("Zoo.Tests.One")).IsRight);
    }
}
