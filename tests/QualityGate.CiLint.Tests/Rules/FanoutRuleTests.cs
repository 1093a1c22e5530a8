namespace QualityGate.CiLint.Tests.Rules;

public class FanoutRuleTests
{
    [Theory]
    [InlineData("run: dotnet test", true)]
    [InlineData("name: Shard ${{ matrix.shard }}\n      run: dotnet test", true)]
    [InlineData("run: dotnet test --filter Shard=${{ matrix.shard }}", false)]
    [InlineData("env:\n        ALL: ${{ toJSON(matrix) }}\n      run: dotnet test", false)]
    public void Dimension_HasToBeUsed(string step, bool isFound) => Assert.Equal(isFound ? ["QGC012"] : [], TemporaryRepository.RulesFor($"""
        test:
          runs-on: ubuntu-latest
          strategy:
            matrix:
              shard: [1, 2, 3]
          steps:
            - {step}
        """));

    [Fact]
    public void DimensionThatChoosesTheSystem_IsUsed() => Assert.Empty(TemporaryRepository.RulesFor("test:\n  runs-on: ${{ matrix.os }}\n  strategy:\n    matrix:\n      os: [ubuntu-latest, macos-latest]\n  steps:\n    - run: dotnet test"));

    [Fact]
    public void DimensionOfOneValue_IsALabel() => Assert.Empty(TemporaryRepository.RulesFor("test:\n  runs-on: ubuntu-latest\n  strategy:\n    matrix:\n      kind: [unit]\n  steps:\n    - run: dotnet test"));

    [Theory]
    [InlineData("dotnet test", true)]
    [InlineData("dotnet test --filter Shard=$CI_NODE_INDEX", false)]
    [InlineData("dotnet qualitygate audit", false)]
    public void CopiesInGitLab_HaveToReadTheirIndex(string script, bool isFound)
    {
        using TemporaryRepository repository = new();
        repository.With(".gitlab-ci.yml", $"test:\n  parallel: 4\n  script:\n    - {script}\n");

        Assert.Equal(isFound ? ["QGC012 .gitlab-ci.yml:2"] : [], repository.Found());
    }
}
