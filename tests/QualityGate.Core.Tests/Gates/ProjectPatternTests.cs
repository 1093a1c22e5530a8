using QualityGate.Core.Gates;

namespace QualityGate.Core.Tests.Gates;

public sealed class ProjectPatternTests
{
    [Theory]
    [InlineData("tests/Shop.Tests/Shop.Tests.csproj", true)]
    [InlineData("tests/Shop.Tests", true)]
    [InlineData("tests/Shop.Tests/", true)]
    [InlineData("tests/*/Shop.Tests.csproj", true)]
    [InlineData("tests/**", true)]
    [InlineData("**/*.csproj", true)]
    [InlineData("**/Shop.Tests.csproj", true)]
    [InlineData("**/tests/**", true)]
    [InlineData("tests/Sho?.Tests/**", true)]
    [InlineData("*", true)]
    [InlineData("tests/Shop", false)]
    [InlineData("tests/*.csproj", false)]
    [InlineData("Tests/**", false)]
    [InlineData("Shop.Tests", false)]
    [InlineData("tests/Shop+Tests/**", false)]
    [InlineData("tests/Sho?", false)]
    public void Pattern_MatchesPathsFromTheRoot(string pattern, bool matches) =>
        Assert.Equal(matches, ProjectPattern.Matches(pattern, "tests/Shop.Tests/Shop.Tests.csproj"));

    [Theory]
    [InlineData("tests/**", true)]
    [InlineData("", false)]
    [InlineData("/", false)]
    [InlineData("/tests", false)]
    [InlineData(@"tests\Shop", false)]
    [InlineData("../tests", false)]
    [InlineData("./tests", false)]
    public void WhatCanMatchNoPath_IsNotUsable(string pattern, bool isUsable) => Assert.Equal(isUsable, ProjectPattern.IsUsable(pattern));
}
