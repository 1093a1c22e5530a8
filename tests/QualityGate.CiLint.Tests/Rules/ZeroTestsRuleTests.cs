namespace QualityGate.CiLint.Tests.Rules;

public class ZeroTestsRuleTests
{
    [Theory]
    [InlineData("- run: dotnet test -- --ignore-exit-code 8", "QGC010")]
    [InlineData("- run: dotnet test --minimum-expected-tests 0", "QGC010")]
    [InlineData("- run: dotnet test -- RunConfiguration.TreatNoTestsAsError=false", "QGC010")]
    [InlineData("- run: dotnet test\n  env:\n    TESTINGPLATFORM_EXITCODE_IGNORE: 8", "QGC010")]
    [InlineData("- run: dotnet test -- --ignore-exit-code 2;8", "QGC003")]
    public void SettingThatMakesNothingAPass_IsFound(string step, string rule) => Assert.Equal([rule], TemporaryRepository.RulesForSteps(step));

    [Theory]
    [InlineData("- run: dotnet test --minimum-expected-tests 10")]
    [InlineData("- run: dotnet test -- --ignore-exit-code 9")]
    [InlineData("- run: dotnet build\n  env:\n    TESTINGPLATFORM_EXITCODE_IGNORE: 8")]
    public void OtherSetting_IsNot(string step) => Assert.Empty(TemporaryRepository.RulesForSteps(step));
}
