namespace QualityGate.CiLint.Tests.Providers;

public class CircleReaderTests
{
    [Theory]
    [InlineData("- run: dotnet test || true", "QGC003")]
    [InlineData("- run:\n    name: Test\n    command: |\n      set +e\n      dotnet test\n      echo done", "QGC003")]
    [InlineData("- run:\n    shell: /bin/sh -e\n    command: dotnet test | tee log.txt", "QGC004")]
    [InlineData("- tests", "QGC003")]
    [InlineData("- run: dotnet test\n- run:\n    when: always\n    command: dotnet nuget push *.nupkg", "QGC007")]
    public void MaskedTests_AreFound(string steps, string rule) => Assert.Equal([rule], Rules(steps));

    [Theory]
    [InlineData("- run: dotnet test | tee log.txt")]
    [InlineData("- run: dotnet test << parameters.project >>")]
    [InlineData("- run: dotnet test\n- run:\n    when: always\n    command: ./upload-logs.sh")]
    [InlineData("- when:\n    condition: true\n    steps:\n      - run: dotnet test")]
    public void HonestTests_AreNot(string steps) => Assert.Empty(Rules(steps));

    [Fact]
    public void CopiesThatDoNotSplit_AreFound() => Assert.Equal(["QGC012"], Rules("- run: dotnet test", "parallelism: 4"));

    [Fact]
    public void CopiesThatSplit_AreNot() => Assert.Empty(Rules("- run: dotnet test $(circleci tests glob '**/*.Tests.csproj' | circleci tests split)", "parallelism: 4"));

    private static IEnumerable<string> Rules(string steps, string setting = "resource_class: small")
    {
        using TemporaryRepository repository = new();
        repository.With(".circleci/config.yml", $"version: 2.1\ncommands:\n  tests:\n    steps:\n      - run: dotnet test || true\njobs:\n  test:\n    docker:\n      - image: x\n    {setting}\n    steps:\n{TemporaryRepository.Indented(TemporaryRepository.Indented(TemporaryRepository.Indented(steps)))}\n");
        return [.. repository.Read().Findings.Select(finding => CiRules.IdOf(finding.Rule))];
    }
}
