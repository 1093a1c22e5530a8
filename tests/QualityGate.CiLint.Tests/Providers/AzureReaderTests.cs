namespace QualityGate.CiLint.Tests.Providers;

public class AzureReaderTests
{
    private const string Task = "- task: DotNetCoreCLI@2\n  inputs:\n    command: test\n    projects: '**/*.Tests.csproj'";

    [Theory]
    [InlineData("- script: dotnet test || true", "QGC003")]
    [InlineData("- script: |\n    dotnet test A\n    dotnet test B", "QGC003")]
    [InlineData("- pwsh: |\n    dotnet test A\n    dotnet test B", "QGC006")]
    [InlineData("- pwsh: dotnet test\n  ignoreLASTEXITCODE: true", "QGC006")]
    [InlineData("- bash: |\n    dotnet test\n    echo done", "QGC003")]
    [InlineData(Task + "\n  continueOnError: true", "QGC009")]
    [InlineData(Task + "\n  retryCountOnTaskFailure: 2", "QGC005")]
    [InlineData("- task: VSTest@2\n  inputs:\n    testAssemblyVer2: '**/*.dll'\n    rerunFailedTests: true", "QGC005")]
    [InlineData(Task + "\n  continueOnError: true\n- task: PublishTestResults@2\n  inputs:\n    failTaskOnFailedTests: false", "QGC008")]
    [InlineData(Task + "\n- task: NuGetCommand@2\n  condition: succeededOrFailed()\n  inputs:\n    command: push", "QGC007")]
    public void MaskedTests_AreFound(string steps, string rule) => Assert.Equal([rule], Rules(steps));

    [Theory]
    [InlineData(Task)]
    [InlineData("- script: dotnet test")]
    [InlineData("- script: |\n    set -e\n    dotnet test A\n    dotnet test B")]
    [InlineData("- bash: dotnet test || echo '##vso[task.complete result=Failed;]'")]
    [InlineData(Task + "\n  continueOnError: true\n- task: PublishTestResults@2\n  inputs:\n    failTaskOnFailedTests: true")]
    [InlineData(Task + "\n  continueOnError: true\n- script: exit 1\n  condition: eq(variables['Agent.JobStatus'], 'SucceededWithIssues')")]
    [InlineData(Task + "\n  continueOnError: true\n- script: echo 1>&2\n  failOnStderr: true\n  condition: eq(variables['Agent.JobStatus'], 'SucceededWithIssues')")]
    [InlineData(Task + "\n- task: NuGetCommand@2\n  condition: and(succeeded(), eq(variables['Build.Reason'], 'Manual'))\n  inputs:\n    command: push")]
    [InlineData("- script: dotnet test\n  condition: eq(variables['Agent.OS'], 'Linux')\n- script: dotnet format || true")]
    public void HonestTests_AreNot(string steps) => Assert.Empty(Rules(steps));

    [Fact]
    public void Template_IsReadWithItsParameters()
    {
        using TemporaryRepository repository = new();
        repository.With("azure-pipelines.yml", "trigger: [main]\nsteps:\n- template: eng/test.yml\n  parameters:\n    arguments: '|| true'\n    tolerate: false\n- template: other.yml@shared\n")
            .With("eng/test.yml", "parameters:\n  arguments: ''\n  tolerate: true\nsteps:\n- ${{ if eq(1, 1) }}:\n  - bash: |\n      echo begin\n      dotnet test ${{ parameters.arguments }}\n    continueOnError: ${{ parameters.tolerate }}\n");
        CiHonesty honesty = repository.Read();

        Assert.Equal(["QGC003 eng/test.yml:8"], honesty.Findings.Select(finding => $"{CiRules.IdOf(finding.Rule)} {finding.Location}"));
        Assert.Equal(CiGapKind.Elsewhere, Assert.Single(honesty.Gaps).Kind);
    }

    [Fact]
    public void LaterStage_DeploysByItsCondition()
    {
        using TemporaryRepository repository = new();
        repository.With("azure-pipelines.yml", """
            trigger: [main]
            stages:
            - stage: Test
              jobs:
              - job: Unit
                steps:
                - script: dotnet test
            - stage: Ship
              condition: always()
              jobs:
              - deployment: Production
                environment: production
                strategy:
                  runOnce:
                    deploy:
                      steps:
                      - script: ./ship.sh
            """);

        Assert.Equal(["QGC007 azure-pipelines.yml:9"], repository.Found());
    }

    [Fact]
    public void CopiesWithoutSlicing_AreFound()
    {
        using TemporaryRepository repository = new();
        repository.With("azure-pipelines.yml", "trigger: none\njobs:\n- job: Test\n  strategy:\n    parallel: 3\n  steps:\n  - script: dotnet test\n");

        Assert.Equal(["QGC012 azure-pipelines.yml:5"], repository.Found());
    }

    private static IEnumerable<string> Rules(string steps)
    {
        using TemporaryRepository repository = new();
        return [.. repository.With("azure-pipelines.yml", $"trigger: [main]\npool:\n  vmImage: ubuntu-latest\nsteps:\n{steps}\n").Read().Findings.Select(finding => CiRules.IdOf(finding.Rule))];
    }
}
