using QualityGate.Core.Conditions;
using QualityGate.Core.Suites;

namespace QualityGate.Core.Tests.Conditions;

public sealed class ConditionSetTests
{
    private static readonly Condition Adverse = new() { Name = "stress", Nature = ConditionNature.Adverse };

    [Theory]
    [InlineData("serial")]
    [InlineData("parallel")]
    [InlineData("asconfigured")]
    [InlineData("serial+asconfigured")]
    public void Name_IsReadBack(string name) => Assert.Equal(name, ConditionSet.Parse(name).Name);

    [Fact]
    public void NameInAnyCase_IsTheSameCondition() => Assert.Equal(Under.Serial, ConditionSet.Parse("SERIAL"));

    [Theory]
    [InlineData("")]
    [InlineData("sequential")]
    [InlineData("serial+")]
    [InlineData("serial,parallel")]
    public void UnknownName_IsRefused(string name) => Assert.Throws<FormatException>(() => ConditionSet.Parse(name));

    [Fact]
    public void NoCondition_IsNoSet() => Assert.Throws<ArgumentException>(() => ConditionSet.Of());

    [Fact]
    public void EqualNames_MakeEqualSets()
    {
        ConditionSet other = ConditionSet.Of(SerialCondition.Instance);

        Assert.Equal(Under.Serial, other);
        Assert.Equal(Under.Serial.GetHashCode(), other.GetHashCode());
        Assert.Equal(0, Under.Serial.CompareTo(other));
    }

    [Fact]
    public void OtherOrder_IsAnotherSet() => Assert.NotEqual(ConditionSet.Parse("serial+parallel"), ConditionSet.Parse("parallel+serial"));

    [Fact]
    public void NaturalMembersOnly_MakeANaturalSet() =>
        Assert.Equal(ConditionNature.Natural, ConditionSet.Parse("asconfigured+serial").Nature);

    [Fact]
    public void OneAdverseMember_MakesTheSetAdverse() =>
        Assert.Equal(ConditionNature.Adverse, ConditionSet.Of(SerialCondition.Instance, Adverse).Nature);

    [Theory]
    [InlineData("parallel", DeclaredParallelism.Serial, ConditionNature.Adverse)]
    [InlineData("parallel", DeclaredParallelism.Parallel, ConditionNature.Natural)]
    [InlineData("parallel", DeclaredParallelism.Unknown, ConditionNature.Natural)]
    [InlineData("serial", DeclaredParallelism.Serial, ConditionNature.Natural)]
    [InlineData("asconfigured", DeclaredParallelism.Serial, ConditionNature.Natural)]
    public void ParallelRunsOfASuiteThatDeclinesThem_AreAdverse(string name, DeclaredParallelism declared, ConditionNature nature) =>
        Assert.Equal(nature, ConditionSet.Parse(name).NatureFor(declared));

    [Fact]
    public void AdverseCondition_IsAdverseWhateverTheSuiteDeclares() =>
        Assert.Equal(ConditionNature.Adverse, Under.Stress.NatureFor(DeclaredParallelism.Parallel));

    [Theory]
    [InlineData("asconfigured", Parallelism.AsDeclared)]
    [InlineData("serial", Parallelism.Serial)]
    [InlineData("parallel", Parallelism.Maximal)]
    [InlineData("serial+parallel", Parallelism.Maximal)]
    [InlineData("serial+asconfigured", Parallelism.Serial)]
    public void LastMemberThatSaysAnything_DecidesTheParallelism(string name, Parallelism parallelism) =>
        Assert.Equal(parallelism, ConditionSet.Parse(name).Parallelism);

    [Fact]
    public void SeveralConditions_HoldTogether()
    {
        ConditionSet set = ConditionSet.Parse("parallel+cpustress+timezone-west+reversed");

        Assert.Equal((Parallelism.Maximal, Ordering.Reversed), (set.Parallelism, set.Ordering));
        Assert.Equal(new Arrangement.Burners(PerProcessor: 1), Assert.Single(set.Arrangements));
        Assert.Equal("Pacific/Niue", set.Variables["TZ"]);
    }

    [Theory]
    [InlineData("serial", Ordering.AsIs, Calls.Once, false)]
    [InlineData("reversed", Ordering.Reversed, Calls.Once, true)]
    [InlineData("twice", Ordering.AsIs, Calls.Twice, true)]
    [InlineData("twice+reversed", Ordering.Reversed, Calls.Twice, true)]
    [InlineData("shuffled+twice+cpustress", Ordering.Shuffled, Calls.Twice, true)]
    public void CallsAndOrder_DoNotDisplaceEachOther(string names, Ordering ordering, Calls calls, bool hasOrder)
    {
        ConditionSet set = ConditionSet.Parse(names);

        Assert.Equal((ordering, calls, hasOrder), (set.Ordering, set.Calls, set.HasOrder));
    }

    [Fact]
    public void SameVariableTwice_HasTheLastValue() =>
        Assert.Equal("Asia/Kathmandu", ConditionSet.Parse("timezone-west+timezone-uneven").Variables["TZ"]);

    [Theory]
    [InlineData("serial", "serial")]
    [InlineData("timezone", "timezone-east timezone-west timezone-uneven")]
    [InlineData("serial+timezone", "serial+timezone-east serial+timezone-west serial+timezone-uneven")]
    public void Families_GiveASetForEachMember(string names, string sets) =>
        Assert.Equal(sets.Split(' '), ConditionSet.ParseAll(names).Select(set => set.Name));

    [Theory]
    [InlineData("chaos")]
    [InlineData("timezone+chaos")]
    [InlineData("")]
    public void UnknownNameAmongFamilies_IsRefused(string names) => Assert.Throws<FormatException>(() => ConditionSet.ParseAll(names));
}
