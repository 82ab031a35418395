// Which rules of PDF/UA-1 does each file break? One line a file: its path and the rules, or "none".
import java.io.FileInputStream;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

public class Validate {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    for (String file : files) {
      try (PDFAParser parser = Foundries.defaultInstance().createParser(new FileInputStream(file), flavour)) {
        ValidationResult result = Foundries.defaultInstance().createValidator(flavour, false).validate(parser);
        TreeSet<String> broken = new TreeSet<>();
        for (TestAssertion one : result.getTestAssertions())
          if (one.getStatus() == TestAssertion.Status.FAILED)
            broken.add(one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber());
        if (!result.isCompliant() && broken.isEmpty()) broken.add("unknown");
        System.out.println(file + " " + (broken.isEmpty() ? "none" : String.join(",", broken)));
      }
    }
  }
}
