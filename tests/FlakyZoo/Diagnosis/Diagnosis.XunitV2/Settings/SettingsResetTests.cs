namespace Shop.Settings;

public class SettingsResetTests
{
    [Fact]
    public void Settings_can_be_reset() => Assert.Null(Record.Exception(ShopSettings.Reset));
}
