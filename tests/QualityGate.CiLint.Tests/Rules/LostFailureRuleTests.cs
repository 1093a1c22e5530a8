namespace QualityGate.CiLint.Tests.Rules;

public class LostFailureRuleTests
{
    [Theory]
    [InlineData("- run: dotnet test || true", "QGC003")]
    [InlineData("- run: dotnet test | tee log.txt", "QGC004")]
    [InlineData("- shell: pwsh\n  run: |\n    dotnet test A\n    dotnet test B", "QGC006")]
    [InlineData("- shell: bash -l {0}\n  run: |\n    dotnet test A\n    dotnet test B", "QGC003")]
    public void LostFailure_HasTheRuleOfItsKind(string step, string rule) => Assert.Equal([rule], TemporaryRepository.RulesForSteps(step));

    [Theory]
    [InlineData("- shell: bash\n  run: dotnet test | tee log.txt")]
    [InlineData("- run: |\n    dotnet test A\n    dotnet test B")]
    [InlineData("- run: echo 'dotnet test || true'")]
    [InlineData("- run: dotnet build || true")]
    [InlineData("- run: |\n    # dotnet test || true\n    dotnet test")]
    [InlineData("- run: dotnet test --list-tests || true")]
    public void FailureThatGetsThrough_IsNoFinding(string step) => Assert.Empty(TemporaryRepository.RulesForSteps(step));

    [Fact]
    public void ExitCodeThatALaterStepLooksAt_IsConsumed() => Assert.Empty(TemporaryRepository.RulesForSteps("""
        - id: test
          run: |
            set +e
            dotnet test
            echo "code=$?" >> "$GITHUB_OUTPUT"
        - run: exit ${{ steps.test.outputs.code }}
        """));

    [Fact]
    public void ExitCodeThatIsKeptAndForgotten_IsLost() => Assert.Equal(["QGC003"], TemporaryRepository.RulesForSteps("""
        - id: test
          run: |
            set +e
            dotnet test
            echo "code=$?" >> "$GITHUB_OUTPUT"
        - run: echo "ended with ${{ steps.test.outputs.code }}"
        """));

    [Fact]
    public void VariableThatALaterStepTests_IsConsumed() => Assert.Empty(TemporaryRepository.RulesForSteps("""
        - run: dotnet test || echo "TESTS_FAILED=1" >> $GITHUB_ENV
        - run: dotnet tool run report
        - run: if [ "$TESTS_FAILED" = 1 ]; then exit 1; fi
        """));

    [Fact]
    public void MatrixOfSystems_IsLostWhereOneLosesIt() => Assert.Equal(["QGC006"], TemporaryRepository.RulesFor("""
        test:
          runs-on: ${{ matrix.os }}
          strategy:
            matrix:
              os: [ubuntu-latest, windows-latest]
          steps:
            - run: |
                dotnet test A
                dotnet test B
        """));

    [Fact]
    public void StepForOneSystem_IsReadInItsShell() => Assert.Empty(TemporaryRepository.RulesFor("""
        test:
          runs-on: ${{ matrix.os }}
          strategy:
            matrix:
              os: [ubuntu-latest, windows-latest]
          steps:
            - if: startsWith(matrix.os, 'ubuntu')
              run: |
                dotnet test A
                dotnet test B
            - if: runner.os == 'Windows'
              run: dotnet test A
        """));

    [Fact]
    public void LossInACalledScript_StandsThere()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: ./eng/test.sh")
            .With("eng/test.sh", "#!/bin/sh\ncd src\ndotnet test\necho done\n");

        Assert.Equal(["QGC003 eng/test.sh:3"], repository.Found());
    }

    [Fact]
    public void CalledScriptThatFails_IsARunOfTests()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: ./eng/test.sh || true")
            .With("eng/test.sh", "#!/usr/bin/env bash\nset -e\ndotnet test\necho done\n");

        Assert.Equal(["QGC003 .github/workflows/ci.yml:6"], repository.Found());
    }

    [Fact]
    public void MakefileTarget_IsFollowed()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: make test")
            .With("Makefile", "build:\n\tdotnet build\n\ntest: build\n\t-dotnet test --no-build\n");

        Assert.Equal(["QGC003 Makefile:5"], repository.Found());
    }

    [Fact]
    public void PowerShellByFile_MustSayHowItEnds()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - run: pwsh ./test.ps1")
            .With("test.ps1", "dotnet build\ndotnet test\n");

        Assert.Equal(["QGC006 test.ps1:2"], repository.Found());
    }

    [Fact]
    public void BatchFileWithTwoRuns_LosesTheFirst()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: windows-latest\n  steps:\n    - shell: cmd\n      run: call build.cmd test")
            .With("build.cmd", "@echo off\ndotnet test A\ndotnet test B\n");

        Assert.Equal(["QGC003 build.cmd:2"], repository.Found());
    }

    [Fact]
    public void CompositeAction_IsReadAndFollowed()
    {
        using TemporaryRepository repository = new();
        repository.WithWorkflow("test:\n  runs-on: ubuntu-latest\n  steps:\n    - uses: ./.github/actions/test\n      continue-on-error: true")
            .With(".github/actions/test/action.yml", "name: test\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: dotnet test\n    - shell: bash\n      run: dotnet test Other || true\n");

        Assert.Equal(["QGC003 .github/actions/test/action.yml:8", "QGC001 .github/workflows/ci.yml:7"], repository.Found());
    }

    [Fact]
    public void ReusableWorkflow_MakesItsCallerATestJob() => Assert.Equal(["QGC007"], Reusable());

    private static string[] Reusable()
    {
        using TemporaryRepository repository = new();
        repository.With(".github/workflows/test.yml", "on: workflow_call\njobs:\n  unit:\n    runs-on: ubuntu-latest\n    steps:\n      - run: dotnet test\n")
            .WithWorkflow("tests:\n  uses: ./.github/workflows/test.yml\ndeploy:\n  needs: tests\n  if: always()\n  runs-on: ubuntu-latest\n  steps:\n    - run: dotnet nuget push *.nupkg");
        return [.. repository.Read().Findings.Select(finding => CiRules.IdOf(finding.Rule))];
    }
}
