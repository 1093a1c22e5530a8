using QualityGate.Core.Suites;
using QualityGate.Projects.Changes;
using QualityGate.Projects.Git;
using QualityGate.Projects.Suites;
using QualityGate.Projects.Tests.Suites;

namespace QualityGate.Projects.Tests.Changes;

[Collection(ShopGroup.Name)]
public sealed class ChangeFinderTests(Shop shop)
{
    private const string Tests = "tests/Shop Tests/TillTests.cs";

    [Fact]
    public void SourceOfTheTests_IsReadFurther()
    {
        ChangedSources change = Of(Tests);

        Assert.Equal(shop[Tests], Assert.Single(change.Changed));
        Assert.Contains(shop[Tests], change.All);
        Assert.Empty(change.Wide);
    }

    [Theory]
    [InlineData("src/Shop/Till.cs", ChangeReason.ReferencedProject)]
    [InlineData("src/Shop/Shop.csproj", ChangeReason.ReferencedProject)]
    [InlineData("src/Shop/Gone.cs", ChangeReason.ReferencedProject)]
    [InlineData("tests/Shop Tests/Shop Tests.csproj", ChangeReason.OwnProject)]
    [InlineData("tests/Shop Tests/all.runsettings", ChangeReason.OwnProject)]
    [InlineData("tests/Shop Tests/gone/Gone.cs", ChangeReason.OwnProject)]
    [InlineData("Shop.sln", ChangeReason.NoProject)]
    [InlineData("docs/README.md", ChangeReason.NoProject)]
    public void WhatNobodyCanTellTheUsersOf_ConcernsAll(string file, ChangeReason reason)
    {
        ChangedSources change = Of(file);

        Assert.Equal(new WideChange(file, reason), Assert.Single(change.Wide));
        Assert.Empty(change.Changed);
    }

    [Theory]
    [InlineData("tests/Forgotten/Forgotten.cs")]
    [InlineData("tests/Shop Tests/obj/project.assets.json")]
    [InlineData("src/Shop/bin/Release/net8.0/Shop.dll")]
    public void WhatBelongsToOtherProjectsOrWasBuilt_ConcernsNobody(string file)
    {
        ChangedSources change = Of(file);

        Assert.Empty(change.Wide);
        Assert.Empty(change.Changed);
    }

    [Fact]
    public void BuiltAssembly_DoesNotSayWhatItIsBuiltOf()
    {
        string assembly = shop.Built.Suites[0].AssemblyPath;

        WideChange wide = Assert.Single(ChangeFinder.Of(shop.Built, new SuiteRequest { Path = assembly }, Differing(Tests))[shop.Built.Suites[0].Id].Wide);

        Assert.Equal(ChangeReason.Unreadable, wide.Reason);
    }

    private ChangedSources Of(params string[] files) => ChangeFinder.Of(shop.Built, shop.Request("Shop.sln"), Differing(files))[shop.Built.Suites[0].Id];

    private GitComparison Differing(params string[] files) => new(shop.Root, "main", "0123456789abcdef", [.. files]);
}
