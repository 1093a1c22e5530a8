using QualityGate.Core.Faults;

namespace QualityGate.CiLint.Tests;

public class CiLinterTests
{
    [Theory]
    [InlineData("on: push\njobs:\n  test:\n    steps:\n      - run: dotnet test\n     - run: x\n", 6)]
    [InlineData("on: push\njobs: {", 3)]
    [InlineData("a: 1\na: 2\n", 2)]
    public void BrokenDefinition_IsNamedWithItsLine(string content, int line)
    {
        using TemporaryRepository repository = new();
        repository.With(".github/workflows/broken.yml", content).WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: dotnet test || true");
        CiHonesty honesty = repository.Read();
        Fault fault = Assert.Single(honesty.Faults);

        Assert.Equal((FaultKind.Usage, ".github/workflows/broken.yml"), (fault.Kind, fault.Subject));
        Assert.StartsWith($".github/workflows/broken.yml:{line}: ", fault.Message, StringComparison.Ordinal);
        Assert.Single(honesty.Findings);
    }

    [Fact]
    public void Repository_IsReadWhole()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: dotnet test")
            .With(".gitlab-ci.yml", "test:\n  script: dotnet test\n")
            .With("eng/ci/public.yml", "trigger: [main]\nsteps:\n- script: dotnet test\n")
            .With(".circleci/config.yml", "version: 2.1\njobs:\n  test:\n    steps:\n      - run: dotnet test\n")
            .With(".buildkite/pipeline.yml", "steps:\n  - command: dotnet test\n")
            .With("docker-compose.yml", "services:\n  db:\n    image: postgres\n");
        CiHonesty honesty = repository.Read();

        Assert.Equal([".buildkite/pipeline.yml", ".circleci/config.yml", ".github/workflows/ci.yml", ".gitlab-ci.yml", "eng/ci/public.yml"], honesty.Definitions.AsEnumerable());
        Assert.Equal(5, honesty.TestRuns);
        Assert.Empty(honesty.Findings);
    }

    [Fact]
    public void NamedFile_IsReadAlone()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: dotnet test || true").With(".gitlab-ci.yml", "test:\n  script: dotnet test\n");

        Assert.Equal([".gitlab-ci.yml"], repository.Read(".gitlab-ci.yml").Definitions.AsEnumerable());
    }

    [Fact]
    public void NothingThatRunsTests_IsCountedAsNone()
    {
        using TemporaryRepository repository = new();

        Assert.Equal(0, repository.WithWorkflow("build:\n  runs-on: ubuntu-latest\n  steps:\n    - run: dotnet build").Read().TestRuns);
    }

    [Fact]
    public void CommandThatIsSaidToRunTests_DoesSo()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: tool check --all || true");

        Assert.Equal(CiRule.DiscardedExitCode, Assert.Single(repository.ReadWith("tool check").Findings).Rule);
    }

    [Fact]
    public void UnreadableScript_IsAGap()
    {
        using TemporaryRepository repository = new();
        CiGap gap = Assert.Single(repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: |\n        echo a\n        if true; then\n    - shell: python\n      run: print(1)").Read().Gaps, gap => gap.Kind == CiGapKind.UnreadableScript);

        Assert.Equal(".github/workflows/ci.yml", gap.Location.File);
    }

    [Fact]
    public void EmptyFolder_HoldsNothing()
    {
        using TemporaryRepository repository = new();

        Assert.Empty(repository.Read().Definitions);
    }
}
