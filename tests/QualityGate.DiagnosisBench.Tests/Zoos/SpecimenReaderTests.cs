using QualityGate.Core.Faults;
using QualityGate.Core.Findings;
using QualityGate.Core.Verdicts;
using QualityGate.DiagnosisBench.Zoos;

namespace QualityGate.DiagnosisBench.Tests.Zoos;

public class SpecimenReaderTests
{
    [Fact]
    public void WholeRow_IsRead()
    {
        Specimen specimen = Assert.Single(SpecimenReader.Read(
            """
            [{ "project": "Hotel", "class": "Hotel.RoomTests", "method": "Is_free", "row": "(7)", "kind": "flaky", "verdicts": ["Flaky", "Stable"],
               "trueCause": ["RaceCondition", "async coordination"], "arguable": "Fixture issue", "baseRate": { "failures": 3, "runs": 200 }, "conditions": ["parallel"],
               "polluters": ["A.B", ["C.D", "E.F"]], "setters": "G.H", "cleaners": ["I.J"], "note": "why" }]
            """,
            "specimens.json"));

        Assert.Equal(("Hotel", "Hotel.RoomTests", "Is_free", "(7)", SpecimenKind.Flaky), (specimen.Project, specimen.Class, specimen.Method, specimen.Row, specimen.Kind));
        Assert.Equal(["Flaky", "Stable"], specimen.Verdicts.AsEnumerable());
        Assert.Equal([RootCause.RaceCondition, RootCause.AsyncCoordination], specimen.TrueCauses.AsEnumerable());
        Assert.Equal([RootCause.Fixture], specimen.ArguableCauses.AsEnumerable());
        Assert.Equal(new FailureRate(3, 200), specimen.BaseRate);
        Assert.Equal(["A.B", "C.D", "E.F", "G.H"], specimen.Culprits.Select(test => test.Text));
        Assert.Equal(["I.J"], specimen.Cleaners.Select(test => test.Text));
    }

    [Fact]
    public void ClassOfStableTests_NeedsNothingElse()
    {
        Specimen specimen = Assert.Single(SpecimenReader.Read("""{ "specimens": [{ "project": "Hotel", "class": "Hotel.RoomTests", "kind": "stable-tempting" }] }""", ""));

        Assert.Equal((SpecimenKind.Stable, null, null), (specimen.Kind, specimen.Method, specimen.BaseRate));
        Assert.Empty(specimen.TrueCauses.AsEnumerable());
    }

    [Fact]
    public void OrderWithoutACause_IsItsOwn() => Assert.Equal(
        [RootCause.OrderDependency],
        SpecimenReader.Read("""[{ "project": "Hotel", "class": "Hotel.RoomTests", "method": "Is_free", "kind": "order" }]""", "")[0].TrueCauses.AsEnumerable());

    [Theory]
    [InlineData("[", "is no list of specimens")]
    [InlineData("{}", "is no list of specimens")]
    [InlineData("""[{ "project": "Hotel", "class": "A", "method": "B", "kind": "odd" }]""", "The kind of A.B is 'odd'")]
    [InlineData("""[{ "project": "Hotel", "class": "A", "method": "B", "kind": "flaky", "trueCause": "Gremlins" }]""", "The cause of A.B is 'Gremlins'")]
    [InlineData("""[{ "class": "A", "method": "B", "kind": "flaky" }]""", "A.B has no project")]
    public void WhatHasNoMeaning_IsNamed(string text, string complaint)
    {
        QualityGateException thrown = Assert.Throws<QualityGateException>(() => SpecimenReader.Read(text, "specimens.json"));

        Assert.StartsWith("specimens.json", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(complaint, thrown.Message, StringComparison.Ordinal);
    }
}
