using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Zoos;

public class SpecimenTests
{
    private static readonly Specimen Room = Audited.Specimen("Hotel.RoomTests.Is_free", SpecimenKind.Flaky);

    [Theory]
    [InlineData("Hotel.RoomTests.Is_free", true)]
    [InlineData("Hotel.RoomTests.Is_taken", false)]
    [InlineData("Hotel.BedTests.Is_free", false)]
    public void Method_IsMeantByItsName(string test, bool isMeant) => Assert.Equal(isMeant, Room.Means(Audited.Test(test, Audited.Stable)));

    [Fact]
    public void ClassAlone_MeansAllOfItsTests() =>
        Assert.True((Room with { Method = null }).Means(Audited.Test("Hotel.RoomTests.Is_taken", Audited.Stable)));

    [Fact]
    public void NestedClass_IsWrittenEitherWay() =>
        Assert.True((Room with { Class = "Hotel.RoomTests.Nested" }).Means(Audited.Test("Hotel.RoomTests+Nested.Is_free", Audited.Stable)));

    [Fact]
    public void Row_IsAPartOfTheDisplayName()
    {
        Specimen row = Room with { Row = "(7)" };

        Assert.True(row.Means(Audited.Test("Hotel.RoomTests.Is_free", Audited.Stable, "Is_free(7)")));
        Assert.False(row.Means(Audited.Test("Hotel.RoomTests.Is_free", Audited.Stable, "Is_free(8)")));
    }

    [Theory]
    [InlineData("RoomTests.Is_free", true)]
    [InlineData("Hotel.RoomTests.Is_free(number: 7)", true)]
    [InlineData("RoomTests", true)]
    [InlineData("oomTests.Is_free", false)]
    [InlineData("BedTests.Is_free", false)]
    public void Name_MayLeaveOutTheNamespace(string name, bool isMeant) =>
        Assert.Equal(isMeant, new TestName(name).Means(Audited.Id("Hotel.RoomTests.Is_free")));
}
