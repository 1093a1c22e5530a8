using QualityGate.Projects.Owners;

namespace QualityGate.Projects.Tests.Owners;

public sealed class CodeOwnersTests : IDisposable
{
    private readonly ScratchFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    // The examples of GitHub's own page on CODEOWNERS, and what it says beside them.
    [Theory]
    [InlineData("*", "a/b.cs", true)]
    [InlineData("*.js", "src/deep/app.js", true)]
    [InlineData("*.js", "src/app.json", false)]
    [InlineData("/build/logs/", "build/logs/deep/today.txt", true)]
    [InlineData("/build/logs/", "src/build/logs/today.txt", false)]
    [InlineData("docs/*", "docs/start.md", true)]
    [InlineData("docs/*", "docs/build/troubles.md", false)]
    [InlineData("docs/*", "src/docs/start.md", false)]
    [InlineData("apps/", "src/apps/deep/a.cs", true)]
    [InlineData("apps/", "src/apps", false)]
    [InlineData("**/logs", "build/logs/today.txt", true)]
    [InlineData("**/logs", "logs/today.txt", true)]
    [InlineData("/scripts", "scripts/run.sh", true)]
    [InlineData("/src/**/tests", "src/tests/a.cs", true)]
    [InlineData("/src/**/tests", "src/a/b/tests/c.cs", true)]
    [InlineData("/src/**", "src/a/b.cs", true)]
    [InlineData("/src/**", "srcs/b.cs", false)]
    [InlineData(@"my\ tests/", "src/my tests/a.cs", true)]
    [InlineData("tests/Shop.Tests", "tests/Shop.Tests/CartTests.cs", true)]
    [InlineData("tests/Shop.Tests", "tests/ShopXTests/CartTests.cs", false)]
    [InlineData("CartTests.cs", "tests/cartTests.cs", false)]
    [InlineData("Cart?ests.cs", "tests/CartTests.cs", true)]
    public void Pattern_MatchesAsGitHubSays(string pattern, string path, bool matches) =>
        Assert.Equal(matches ? ["@me"] : [], CodeOwners.Of([$"{pattern} @me"]).Of(path).AsEnumerable());

    [Fact]
    public void LastMatch_Wins() => Assert.Equal(["@b"], CodeOwners.Of(["* @a", "/tests/ @b # for now", "*.md @c"]).Of("tests/A.cs").AsEnumerable());

    [Fact]
    public void LineWithoutOwners_TakesThemAway() => Assert.Empty(CodeOwners.Of(["* @a", "/tests/"]).Of("tests/A.cs"));

    [Theory]
    [InlineData("!tests/ @b")]
    [InlineData("[ab].cs @b")]
    [InlineData("# tests/ @b")]
    [InlineData("")]
    public void WhatIsNoPattern_IsPassedOver(string line) => Assert.Equal(["@a"], CodeOwners.Of(["* @a", line]).Of("tests/a.cs").AsEnumerable());

    [Fact]
    public void Sections_EachNameTheirOwners() => Assert.Equal(
        ["@all", "@quality", "@ops"],
        CodeOwners.Of(["* @all", "[Quality] @quality", "tests/", "^[Operations][2]", "*.cs @dev", "*.cs @ops"]).Of("tests/A.cs").AsEnumerable());

    [Fact]
    public void FileInTheFolderOfGitHub_HoldsBeforeThatAtTheTop()
    {
        _folder.Write("CODEOWNERS", "* @top");
        _folder.Write(".github/CODEOWNERS", "* @github");

        Assert.Equal(["@github"], CodeOwners.Read(_folder.Path).Of("a.cs").AsEnumerable());
    }

    [Fact]
    public void RepositoryWithoutIt_HasNoOwners() => Assert.Empty(CodeOwners.Read(_folder.Path).Of("a.cs"));
}
