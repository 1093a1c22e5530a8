namespace Diagnosis.MSTest.Clinic;

/// <summary>Throws papers away that the scanner is still writing.</summary>
[TestClass]
public class PatientFileTests
{
    private PatientFile _file = null!;

    [TestInitialize]
    public void Open() => _file = new PatientFile(Directory.CreateTempSubdirectory("patient").FullName);

    [TestMethod]
    public async Task A_page_is_scanned()
    {
        _ = _file.ScanAsync(12);

        while (!File.Exists(Path.Combine(_file.Folder, "page-0.txt")))
        {
            await Task.Delay(5);
        }

        Assert.IsTrue(Directory.Exists(_file.Folder));
    }

    [TestCleanup]
    public void Close() => Directory.Delete(_file.Folder, recursive: true);
}
